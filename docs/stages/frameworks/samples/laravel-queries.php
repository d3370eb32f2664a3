<?php
// database: postgresql
// needs: laravel_app.php
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\LazyLoadingViolationException;
use Illuminate\Support\Facades\DB;

require __DIR__ . "/laravel_app.php";

(new CreateToolsAndLoans())->up();
foreach (range(1, 50) as $number) {
    Loan::create([
        "tool_id" => Tool::create([
            "name" => "tool {$number}",
            "deposit" => 10,
        ])->id,
        "member" => "Ana",
    ]);
}

function queries(callable $work): int
{
    DB::flushQueryLog();
    DB::enableQueryLog();
    $work();
    return count(DB::getQueryLog());
}

echo "one by one: ",
    queries(fn () => Tool::all()->map(fn ($tool) => $tool->loan->member)),
    "\n";
echo "with(): ",
    queries(
        fn () => Tool::with("loan")
            ->get()
            ->map(fn ($tool) => $tool->loan->member),
    ),
    "\n";

Model::preventLazyLoading();
try {
    Tool::all()->map(fn ($tool) => $tool->loan->member);
} catch (LazyLoadingViolationException $error) {
    echo $error->getMessage(), "\n";
}
