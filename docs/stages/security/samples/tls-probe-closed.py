# server: tls-closed.nginx.conf
# application: tls_app.py
# needs: tls_probe.py
import tls_probe  # the same questions, to the other server
