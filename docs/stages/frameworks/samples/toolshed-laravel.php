<?php
// database: postgresql
// needs: laravel_app.php
use Illuminate\Contracts\Http\Kernel;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Schema;

// --8<-- [start:front]
// public/index.php is all that the web server can reach.
$app = require __DIR__ . "/laravel_app.php";
$kernel = $app->make(Kernel::class);
// --8<-- [end:front]

// In a project: php artisan migrate --seed, before the start.
if (!Schema::hasTable("tools")) {
    (new CreateToolsAndLoans())->up();
    foreach (
        ["drill" => 40, "ladder" => 25, "saw" => 10]
        as $name => $deposit
    ) {
        Tool::create(["name" => $name, "deposit" => $deposit]);
    }
}

// --8<-- [start:handle]
$response = $kernel->handle($request = Request::capture())->send();
$kernel->terminate($request, $response);
// --8<-- [end:handle]
