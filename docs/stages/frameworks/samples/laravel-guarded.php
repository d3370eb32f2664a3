<?php
// database: postgresql
// needs: laravel_app.php
// insecure: laravel-fillable.php
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

require __DIR__ . "/laravel_app.php";

Schema::create("members", function (Blueprint $table) {
    $table->id();
    $table->string("name");
    $table->boolean("admin")->default(false);
});

class Member extends Model
{
    public $timestamps = false;
    protected $guarded = []; // insecure: every column can be set from outside
}

echo Member::create(["name" => "Cleo", "admin" => true])
    ->refresh()
    ->makeHidden("id")
    ->toJson(),
    "\n";
