# server: harden-closed.nginx.conf
# application: harden_app.py
# needs: harden_probe.py
import harden_probe  # the same questions, to the other server
