<?php
error_reporting(E_ALL & ~E_DEPRECATED);
require_once "Illuminate/autoload.php";

use Illuminate\Filesystem\Filesystem;
use Illuminate\View\Compilers\BladeCompiler;

$name = "<script>steal()</script>";
file_put_contents(
    "note.blade.php",
    "Safe: {{ \$name }}\nUnsafe: {!! \$name !!}\n",
);

$blade = new BladeCompiler(new Filesystem(), __DIR__);
$blade->compile("note.blade.php");
require $blade->getCompiledPath("note.blade.php");
