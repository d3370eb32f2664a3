<?php
use Illuminate\Foundation\Testing\TestCase;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Schema;

require_once __DIR__ . "/laravel_app.php";

class LoansTest extends TestCase
{
    private Tool $drill;

    public function createApplication()
    {
        $app = application();
        $app->instance("request", Request::create("http://localhost"));
        return $app;
    }

    protected function setUp(): void
    {
        // in a project: `use RefreshDatabase` does this
        parent::setUp();
        if (!Schema::hasTable("tools")) {
            (new CreateToolsAndLoans())->up();
        }
        DB::beginTransaction();
        $this->drill = Tool::create(["name" => "drill", "deposit" => 40]);
    }

    protected function tearDown(): void
    {
        DB::rollBack();
        parent::tearDown();
    }

    public function test_a_tool_on_loan_is_refused(): void
    {
        $this->postJson("/loans", [
            "tool_id" => $this->drill->id,
            "member" => "Ana",
        ])->assertCreated();
        $this->postJson("/loans", [
            "tool_id" => $this->drill->id,
            "member" => "Bo",
        ])->assertStatus(409);
        $this->assertSame("Ana", $this->drill->fresh()->loan->member);
    }

    public function test_input_that_breaks_a_rule_stays_outside(): void
    {
        $this->postJson("/tools", ["name" => "", "deposit" => -5])
            ->assertStatus(422)
            ->assertJsonPath("errors.0.pointer", "#/name");
        $this->assertSame(1, Tool::count());
    }
}
