<?php
declare(strict_types=1);

// The key pair printed in AWS's documentation. It opens nothing.
const KEY_ID = 'AKIAIOSFODNN7EXAMPLE';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const STORE = 'toolshed-photos.s3.eu-central-1.amazonaws.com';

function mac(string $key, string $text): string
{
    return hash_hmac('sha256', $text, $key, binary: true);
}

function signature(string $method, string $host, string $path, string $query): string
{
    parse_str($query, $field);
    $scope = substr($field['X-Amz-Credential'], strlen(KEY_ID) + 1);
    $request = "$method\n$path\n$query\nhost:$host\n\nhost\nUNSIGNED-PAYLOAD";
    $digest = hash('sha256', $request);
    $text = "AWS4-HMAC-SHA256\n{$field['X-Amz-Date']}\n$scope\n$digest";
    // day, region, service, aws4_request
    $key = array_reduce(explode('/', $scope), mac(...), 'AWS4' . SECRET);
    return bin2hex(mac($key, $text));
}

function fields(string $region, string $when, int $seconds): string
{
    $scope = substr($when, 0, 8) . "%2F$region%2Fs3%2Faws4_request";
    return 'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=' . KEY_ID . "%2F$scope"
        . "&X-Amz-Date=$when&X-Amz-Expires=$seconds&X-Amz-SignedHeaders=host";
}

// What the store decides, $age seconds after X-Amz-Date.
function answer(string $method, string $path, string $query, string $given, int $age): string
{
    parse_str($query, $field);
    if ($age > (int) $field['X-Amz-Expires']) {
        return '403 Request has expired';
    }
    $right = signature($method, STORE, $path, $query);
    return hash_equals($right, $given) ? '200' : '403 SignatureDoesNotMatch';
}

$example = fields('us-east-1', '20130524T000000Z', 86400);
$result = signature('GET', 'examplebucket.s3.amazonaws.com', '/test.txt', $example);
echo "AWS's example: $result\n";
$query = fields('eu-central-1', '20261122T100000Z', 900);
$link = signature('GET', STORE, '/drill-7.jpg', $query);
echo 'https://' . STORE . "/drill-7.jpg?\n";
foreach (explode('&', "$query&X-Amz-Signature=$link") as $part) {
    echo "  $part\n";
}
$longer = str_replace('Expires=900', 'Expires=604800', $query);
echo 'as given:       ', answer('GET', '/drill-7.jpg', $query, $link, 60), "\n";
echo 'another object: ', answer('GET', '/saw-3.jpg', $query, $link, 60), "\n";
echo 'another method: ', answer('PUT', '/drill-7.jpg', $query, $link, 60), "\n";
echo 'a longer life:  ', answer('GET', '/drill-7.jpg', $longer, $link, 901), "\n";
echo 'too late:       ', answer('GET', '/drill-7.jpg', $query, $link, 901), "\n";
