# needs: debug_network.py, debug_listen.java, debug_network.sh
# Address already in use: another process has the port.
python -c 'import socket; socket.create_server(("127.0.0.1", 8000))' | tail -n 1
node -e 'net.createServer().listen(8000, "127.0.0.1")' | grep '^Error'
java Listen.java listen | head -n 1
php -S 127.0.0.1:8000
ruby -r socket -e 'TCPServer.new("127.0.0.1", 8000)' | head -n 1
# Connection refused: nobody listens there.
python -c 'import socket; socket.create_connection(("127.0.0.1", 8001))' | tail -n 1
node -e 'net.connect(8001, "127.0.0.1")' | grep '^Error'
java Listen.java connect | head -n 1
php -r 'stream_socket_client("tcp://127.0.0.1:8001");' | grep Warning
ruby -r socket -e 'TCPSocket.new("127.0.0.1", 8001)' | head -n 1
curl -sS http://127.0.0.1:8001/
# Timeout: somebody listens, and no answer comes.
curl -sS --max-time 1 http://127.0.0.1:8000/
# Certificate: nobody you trust has signed it.
curl -sS https://localhost:8443/ | head -n 1
