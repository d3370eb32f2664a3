<?php
// Laravel 8 was written before PHP 8.2.
error_reporting(E_ALL & ~E_DEPRECATED);
require_once "Illuminate/autoload.php";

use Illuminate\Config\Repository;
use Illuminate\Contracts\Debug\ExceptionHandler;
use Illuminate\Contracts\Http\Kernel;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\ModelNotFoundException;
use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Exceptions\Handler;
use Illuminate\Foundation\Http\FormRequest;
use Illuminate\Http\Request;
use Illuminate\Http\Response;
use Illuminate\Routing\Controller;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Facade;
use Illuminate\Support\Facades\Route;
use Illuminate\Support\Facades\Schema;
use Illuminate\Validation\ValidationException;
use Symfony\Component\HttpKernel\Exception\HttpExceptionInterface;
use Symfony\Component\HttpKernel\Exception\NotFoundHttpException;

// --8<-- [start:migration]
// database/migrations/2026_01_05_100000_create_tools_and_loans.php
class CreateToolsAndLoans extends Migration
{
    public function up(): void
    {
        Schema::create("tools", function (Blueprint $table) {
            $table->id();
            $table->string("name", 40);
            $table->integer("deposit");
        });
        Schema::create("loans", function (Blueprint $table) {
            $table->id();
            $table->foreignId("tool_id")->unique()->constrained();
            $table->string("member", 40);
        });
    }

    public function down(): void
    {
        Schema::drop("loans");
        Schema::drop("tools");
    }
}
// --8<-- [end:migration]

// --8<-- [start:models]
// app/Models/Tool.php
class Tool extends Model
{
    public $timestamps = false;
    protected $fillable = ["name", "deposit"];
    protected $casts = ["deposit" => "integer"];

    public function loan()
    {
        return $this->hasOne(Loan::class);
    }

    public function shown(): array
    {
        return [
            ...$this->only("id", "name", "deposit"),
            "lent_to" => $this->loan?->member,
        ];
    }
}

// app/Models/Loan.php
class Loan extends Model
{
    public $timestamps = false;
    protected $fillable = ["tool_id", "member"];
}

class OnLoan extends Exception {}
// --8<-- [end:models]

// --8<-- [start:requests]
// app/Http/Requests/StoreTool.php
class StoreTool extends FormRequest
{
    public const TEXT_RULES = [
        "required",
        "string",
        "max:40",
        "not_regex:/[[:cntrl:]]/",
    ];
    public const TEXT = "must be a text of 1 to 40 characters";

    public function rules(): array
    {
        return [
            "name" => self::TEXT_RULES,
            "deposit" => "required|integer|between:0,500",
        ];
    }

    public function messages(): array
    {
        return [
            "name.*" => self::TEXT,
            "deposit.*" => "must be a whole number from 0 to 500",
        ];
    }
}

// app/Http/Requests/StoreLoan.php
class StoreLoan extends FormRequest
{
    public function rules(): array
    {
        return [
            "tool_id" => "bail|required|integer|exists:tools,id",
            "member" => StoreTool::TEXT_RULES,
        ];
    }

    public function messages(): array
    {
        return [
            "tool_id.*" => "must be the number of a tool",
            "member.*" => StoreTool::TEXT,
        ];
    }
}
// --8<-- [end:requests]

// --8<-- [start:controllers]
// app/Http/Controllers/ToolController.php
class ToolController extends Controller
{
    public function index(Request $request)
    {
        $request->validate([
            "after" => "integer|between:0,999999999",
            "limit" => "integer",
        ]);
        $limit = max(1, min($request->query("limit", 20), 100));
        $tools = Tool::with("loan")
            ->where("id", ">", $request->query("after", 0))
            ->orderBy("id")
            ->limit($limit + 1)
            ->get();
        $items = $tools->take($limit)->map->shown();
        $following = [
            "after" => $items->last()["id"] ?? 0,
            "limit" => $limit,
        ];
        return [
            "items" => $items,
            "next" =>
                $tools->count() > $limit
                    ? route("tools.index", $following, false)
                    : null,
        ];
    }

    public function show(Tool $tool)
    {
        return $tool->shown();
    }

    public function store(StoreTool $request)
    {
        $tool = Tool::create($request->validated());
        return response($tool->shown(), 201)->header(
            "Location",
            route("tools.show", $tool, false),
        );
    }
}

// app/Http/Controllers/LoanController.php
class LoanController extends Controller
{
    public function store(StoreLoan $request)
    {
        $loan = DB::transaction(function () use ($request) {
            // Whoever else wants this tool waits until this has ended.
            $tool = Tool::lockForUpdate()->findOrFail(
                $request->input("tool_id"),
            );
            throw_if($tool->loan, OnLoan::class);
            return Loan::create($request->validated());
        });
        return response(
            $loan->only("id", "tool_id", "member"),
            201,
        )->header("Location", "/loans/{$loan->id}");
    }
}
// --8<-- [end:controllers]

// --8<-- [start:problems]
// app/Exceptions/Handler.php; today in bootstrap/app.php
class ProblemHandler extends Handler
{
    // These are answers, not faults for the log.
    protected $dontReport = [OnLoan::class, NotJson::class];

    public function render($request, Throwable $fault): Response
    {
        return match (true) {
            $fault instanceof NotJson => $this->problem(
                400,
                "not-json",
                "The body is not JSON",
            ),
            $fault instanceof OnLoan => $this->problem(
                409,
                "on-loan",
                "The tool is on loan",
            ),
            $fault instanceof ModelNotFoundException,
            $fault instanceof NotFoundHttpException
                => $this->problem(404, "not-found", "Nothing is here"),
            $fault instanceof ValidationException &&
                $request->isMethod("GET")
                => $this->problem(400, "query", "The query cannot be read"),
            $fault instanceof ValidationException => $this->problem(
                422,
                "invalid-fields",
                "Some fields cannot be accepted",
                ["errors" => $this->errors($fault)],
            ),
            $fault instanceof HttpExceptionInterface => $this->problem(
                $fault->getStatusCode(),
                "refused",
                "Refused",
            ),
            default => $this->problem(
                500,
                "internal",
                "The fault is ours",
            ),
        };
    }

    private function errors(ValidationException $refused): array
    {
        $pointer = fn ($details, $field) => [
            "pointer" => "#/{$field}",
            "detail" => $details[0],
        ];
        return collect($refused->errors())->map($pointer)->values()->all();
    }

    private function problem(
        int $status,
        string $name,
        string $title,
        array $more = [],
    ): Response {
        $body =
            [
                "type" => "https://toolshed.example/problems/{$name}",
                "title" => $title,
                "status" => $status,
            ] + $more;
        return response(
            json_encode($body, JSON_UNESCAPED_SLASHES),
            $status,
            ["Content-Type" => "application/problem+json"],
        );
    }
}
// --8<-- [end:problems]

// --8<-- [start:middleware]
class NotJson extends Exception {}

// app/Http/Middleware/RefuseBrokenJson.php
class RefuseBrokenJson
{
    public function handle(Request $request, Closure $next)
    {
        throw_if(
            $request->isJson() &&
                json_decode($request->getContent()) === null,
            NotJson::class,
        );
        return $next($request);
    }
}
// --8<-- [end:middleware]

// --8<-- [start:bootstrap]
// app/Http/Kernel.php; today in bootstrap/app.php
class HttpKernel extends Illuminate\Foundation\Http\Kernel
{
    protected $bootstrappers = []; // this file has done their work below
    protected $middleware = [
        RefuseBrokenJson::class,
        Illuminate\Foundation\Http\Middleware\TrimStrings::class,
    ];
    protected $middlewareGroups = [
        "api" => [Illuminate\Routing\Middleware\SubstituteBindings::class],
    ];
}

function application(): Application
{
    $app = new Application(__DIR__);
    $app->instance(
        "config",
        new Repository([
            // config/*.php, which reads the environment
            "app" => [
                "key" => str_repeat("k", 32),
                "cipher" => "AES-256-CBC",
                "locale" => "en",
                "fallback_locale" => "en",
                "debug" => false,
            ],
            "database" => [
                "default" => "pgsql",
                "connections" => [
                    "pgsql" => [
                        "driver" => "pgsql",
                        "url" => getenv("DATABASE_URL"),
                    ],
                ],
                "migrations" => "migrations",
            ],
            "view" => ["paths" => [], "compiled" => __DIR__],
            "logging" => [
                "default" => "errorlog",
                "channels" => [
                    "errorlog" => [
                        "driver" => "errorlog",
                        "level" => "error",
                    ],
                ],
            ],
        ]),
    );
    $app->singleton(Kernel::class, HttpKernel::class);
    $app->singleton(ExceptionHandler::class, ProblemHandler::class);
    Facade::setFacadeApplication($app);
    foreach (
        [
            "Filesystem\Filesystem",
            "Translation\Translation",
            "Validation\Validation",
            "Database\Database",
            "View\View",
        ]
        as $provider
    ) {
        $app->register("Illuminate\\{$provider}ServiceProvider");
    }
    $app->register(
        Illuminate\Foundation\Providers\FoundationServiceProvider::class,
    );
    $app->boot();
    routes();
    return $app;
}
// --8<-- [end:bootstrap]

// --8<-- [start:routes]
function routes(): void
{
    // routes/api.php
    Route::middleware("api")->group(function () {
        Route::apiResource("tools", ToolController::class)
            ->only("index", "show", "store")
            ->where(["tool" => "[0-9]{1,9}"]);
        Route::apiResource("loans", LoanController::class)->only("store");
    });
}
// --8<-- [end:routes]

return application();
