<?php
// database: postgresql
// needs: symfony_app.php
use App\Loan;
use App\Tool;
use App\ToolshedKernel;
use Doctrine\DBAL\Exception\DriverException;
use Doctrine\DBAL\LockMode;
use Doctrine\ORM\Tools\SchemaTool;

require __DIR__ . "/symfony_app.php";

$entities = ToolshedKernel::entityManager(getenv("DATABASE_URL"));
$classes = [
    $entities->getClassMetadata(Tool::class),
    $entities->getClassMetadata(Loan::class),
];
foreach (
    (new SchemaTool($entities))->getCreateSchemaSql($classes)
    as $statement
) {
    echo $statement, "\n";
}
(new SchemaTool($entities))->createSchema($classes);

try {
    $entities->wrapInTransaction(
        fn () => $entities->find(
            Tool::class,
            1,
            LockMode::PESSIMISTIC_WRITE,
        ),
    );
} catch (DriverException $error) {
    echo $error->getMessage(), "\n";
}
