<?php
// PHP's pages are run by PHP-FPM, which does this itself on SIGQUIT. This is for
// processes of your own: a child for each connection, the parent keeps the port.
declare(strict_types=1);

function note(string $event): void
{
    // To standard output.
    fwrite(STDOUT, '{"event": ' . json_encode($event) . "}\n");
}

function report(): string
{
    note('report begun');
    $end = microtime(true) + 1;
    while (microtime(true) < $end) {
        usleep(10_000);
    }
    return '14 loans';
}

function serve($connection): void
{
    [, $path] = explode(' ', fgets($connection) ?: 'GET / ');
    $text = match ($path) {
        '/health/live' => 'alive', // the process can answer at all
        '/health/ready' => 'ready', // in yours: may it work now?
        '/report' => report(),
        default => null,
    };
    $status = $text === null ? '404 Not Found' : '200 OK';
    $body = ($text ?? 'not found') . "\n";
    $length = strlen($body);
    $head = "HTTP/1.1 $status\r\nContent-Length: $length\r\nConnection: close";
    fwrite($connection, "$head\r\n\r\n$body");
}

$port = getenv('PORT') ?: '8000';
$server = stream_socket_server("tcp://127.0.0.1:$port") ?: exit(1);
$stopping = false;
pcntl_async_signals(true);
pcntl_signal(SIGTERM, function () use (&$stopping) {
    $stopping = true;
});
note('listening');
while (!$stopping) {
    // Looks at $stopping ten times a second.
    $connection = @stream_socket_accept($server, 0.1);
    if ($connection && pcntl_fork() === 0) {
        fclose($server); // the port belongs to the parent
        pcntl_signal(SIGTERM, SIG_IGN); // systemd tells every process
        serve($connection);
        exit(0);
    }
    unset($connection);
    while (pcntl_waitpid(-1, $status, WNOHANG) > 0) {
        // a child that has ended
    }
}
fclose($server); // no new connections
note('stopping');
while (pcntl_wait($status) > 0) {
    // waits for requests under way
}
note('stopped');
