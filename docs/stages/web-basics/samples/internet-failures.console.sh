# needs: internet-servers.sh, internet_servers.py
# fails
curl -i http://127.0.0.1:8000/
curl http://toolshed.invalid/
curl http://127.0.0.1:8001/
curl --max-time 1 http://127.0.0.1:8003/
curl --max-time 1 http://127.0.0.1:8002/
curl -i http://127.0.0.1:8000/hammer
