<?php
declare(strict_types=1);

final class NotAvailable extends RuntimeException
{
}

// Warnings and notices become exceptions: nothing goes on after one.
set_error_handler(
    function (int $level, string $message, string $file, int $line): never {
        throw new ErrorException($message, 0, $level, $file, $line);
    },
);

function lend(array $loans, string $tool): string
{
    if (isset($loans[$tool])) {
        throw new NotAvailable("$tool is with {$loans[$tool]}");
    }
    return "$tool is yours";
}

$work = [
    fn () => lend([], 'saw'),
    fn () => lend(['drill' => 'Ana'], 'drill'),
    fn () => file_get_contents('loans.json'),
    fn () => json_decode('{"tool": ', flags: JSON_THROW_ON_ERROR),
    fn () => intdiv(7, 0),
];
foreach ($work as $task) {
    try {
        echo $task(), "\n";
    } catch (NotAvailable $error) {
        echo 'refused: ', $error->getMessage(), "\n";
    } catch (Exception $error) {
        echo $error::class, ': ', $error->getMessage(), "\n";
    } catch (Error $error) { // a fault in the program
        echo 'fault: ', $error->getMessage(), "\n";
    } finally {
        echo "--\n";
    }
}
