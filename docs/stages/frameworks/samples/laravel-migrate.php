<?php
// database: postgresql
// needs: laravel_app.php
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Schema;

require __DIR__ . "/laravel_app.php";

$migration = new CreateToolsAndLoans();
foreach (DB::pretend(fn () => $migration->up()) as $statement) {
    echo $statement["query"], "\n";
}
$migration->up();
echo "after up: ", Schema::hasTable("loans") ? "there" : "not there", "\n";
$migration->down();
echo "after down: ",
    Schema::hasTable("loans") ? "there" : "not there",
    "\n";
