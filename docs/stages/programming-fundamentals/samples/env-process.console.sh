# fails
sleep 600 &
started=$!
ps -o args= -p "$started"
kill "$started"
wait "$started" 2> /dev/null; echo $?
ps -o args= -p "$started"
