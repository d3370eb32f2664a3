<?php

function ask(string $address, string $port): string
{
    $socket = @stream_socket_client("tcp://$address:$port", $code, $message, 2);
    return $socket ? 'connected' : $message;
}

foreach (['127.0.0.1', '0.0.0.0'] as $own) {
    $listener = stream_socket_server("tcp://$own:0");
    $port = explode(':', stream_socket_get_name($listener, false))[1];
    echo "listening on $own\n";
    foreach (['127.0.0.1', '127.0.0.2'] as $address) {
        echo "  asked at $address: ", ask($address, $port), "\n";
    }
    $second = @stream_socket_server("tcp://$own:$port", $code, $message);
    echo '  a second listener: ', $second ? 'works' : $message, "\n";
    fclose($listener);
}
