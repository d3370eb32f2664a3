<?php
// database: postgresql
// needs: symfony_app.php
use App\Loan;
use App\Tool;
use App\ToolshedKernel;
use Doctrine\ORM\Tools\SchemaTool;
use Symfony\Component\HttpFoundation\Request;

$kernel = require __DIR__ . "/symfony_app.php";

// In a project: bin/console doctrine:migrations:migrate, before the start.
$entities = ToolshedKernel::entityManager(getenv("DATABASE_URL"));
$database = $entities->getConnection()->createSchemaManager();
if (!$database->tablesExist(["tools"])) {
    $classes = array_map(
        [$entities, "getClassMetadata"],
        [Tool::class, Loan::class],
    );
    (new SchemaTool($entities))->createSchema($classes);
    foreach (
        ["drill" => 40, "ladder" => 25, "saw" => 10]
        as $name => $deposit
    ) {
        $entities->persist(new Tool($name, $deposit));
        $entities->flush();
    }
}

$response = $kernel
    ->handle($request = Request::createFromGlobals())
    ->send();
$kernel->terminate($request, $response);
