# insecure: html-escape.py

tool = '<b>Drill</b> & "co"'
print(f'<li title="{tool}">{tool}</li>')
