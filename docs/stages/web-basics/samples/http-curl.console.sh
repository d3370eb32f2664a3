# needs: http-server.sh, http_toolshed.py
curl --verbose --cookie-jar jar --data 'name=Ana&code=4711' http://127.0.0.1:8000/sign-in
curl --cookie jar http://127.0.0.1:8000/me
curl --include http://127.0.0.1:8000/me
curl --head http://127.0.0.1:8000/me
