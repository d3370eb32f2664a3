<?php

$url = parse_url('https://toolshed.example:8443/tools/42?size=m#photos');
echo "scheme   {$url['scheme']}\n";
echo "host     {$url['host']}\n";
echo "port     {$url['port']}\n";
echo "path     {$url['path']}\n";
echo "query    {$url['query']}\n";
echo "fragment {$url['fragment']}\n";
echo "sent     GET {$url['path']}?{$url['query']}\n";
echo "link     {$url['scheme']}://{$url['host']}:{$url['port']}/members\n";
echo 'safe     ', http_build_query(['name' => 'drill & bits']), "\n";
