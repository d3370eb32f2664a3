# server: auth-app.py
# needs: auth_holes.py
import auth_holes  # the same attacks, on the other server
