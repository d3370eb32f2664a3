<?php
// server: tls-names.nginx.conf
// application: tls_app.py
$port = parse_url(getenv("BASE_URL"), PHP_URL_PORT);

function ask(string $name, int $port): string
{
    $trust = stream_context_create([
        "ssl" => ["cafile" => "root.pem", "peer_name" => $name],
    ]);
    // Every name leads to this machine; yours go through DNS.
    $connection = @stream_socket_client(
        "ssl://127.0.0.1:$port",
        context: $trust,
    );
    // error_get_last() and openssl_error_string() say why
    return $connection ? "trusted" : "refused";
}

foreach (
    [
        "toolshed.example",
        "shop.toolshed.example",
        "expired.toolshed.example",
        "short.toolshed.example",
    ]
    as $name
) {
    echo "$name: ", ask($name, $port), "\n";
}
