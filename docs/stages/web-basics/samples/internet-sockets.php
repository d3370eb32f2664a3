<?php

// TCP: the server listens, the client connects.
// Port 0 asks the system for a free one.
$listener = stream_socket_server('tcp://127.0.0.1:0');
$client = stream_socket_client('tcp://' . stream_socket_get_name($listener, false));
$connection = stream_socket_accept($listener, 5, $seen);
$same = $seen === stream_socket_get_name($client, false);
echo "TCP: the server sees the client's own port: ", $same ? 'true' : 'false', "\n";
foreach (["drill\nlad", "der\n"] as $piece) {
    fwrite($client, $piece);
}
fclose($client);
$stream = stream_get_contents($connection);
$lines = implode(', ', explode("\n", trim($stream)));
echo 'TCP: received ', strlen($stream), " bytes, lines: $lines\n";

// UDP: no connection. Every datagram names its receiver.
$receiver = stream_socket_server('udp://127.0.0.1:0', $code, $message, STREAM_SERVER_BIND);
$sender = stream_socket_server('udp://127.0.0.1:0', $code, $message, STREAM_SERVER_BIND);
$address = stream_socket_get_name($receiver, false);
foreach (['drill', 'ladder'] as $piece) {
    stream_socket_sendto($sender, $piece, 0, $address);
}
foreach ([1, 2] as $number) {
    echo "UDP: datagram $number is ", stream_socket_recvfrom($receiver, 1024), "\n";
}
fclose($receiver);
stream_socket_sendto($sender, 'saw', 0, $address);
echo "UDP: sent a third one to nobody, without an error\n";
