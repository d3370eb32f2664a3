<?php
// database: postgresql
// needs: laravel_app.php
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\MassAssignmentException;
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
    protected $fillable = ["name"];
}

class Forgotten extends Model {}

$submitted = ["name" => "Cleo", "admin" => true];
echo Member::create($submitted)->refresh()->makeHidden("id")->toJson(),
    "\n";
try {
    new Forgotten($submitted);
} catch (MassAssignmentException $error) {
    echo $error->getMessage(), "\n";
}
