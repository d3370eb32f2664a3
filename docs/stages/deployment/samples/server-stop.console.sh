# needs: server_start.sh
# server: server-service.py, server-service.mjs, server-service.java, server-service.php, server-service.rb
start_service
curl -s $URL/health/live; curl -s $URL/health/ready
curl -s $URL/report > report.txt &
until_logged "report begun"; kill -TERM $PID
until_logged stopping; curl -s $URL/health/live || echo "curl ended with $?"
exit_code; cat report.txt
cat service.log
start_service; curl -s $URL/report > report.txt &
until_logged "report begun"; kill -KILL $PID
exit_code; cat report.txt
