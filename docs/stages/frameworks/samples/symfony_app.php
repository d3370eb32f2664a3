<?php
namespace App;

require_once "Symfony/Bundle/FrameworkBundle/autoload.php";
require_once "Symfony/Component/PropertyAccess/autoload.php";
require_once "Doctrine/ORM/autoload.php";

use Doctrine\DBAL\DriverManager;
use Doctrine\DBAL\LockMode;
use Doctrine\ORM\EntityManager;
use Doctrine\ORM\EntityManagerInterface;
use Doctrine\ORM\Mapping as ORM;
use Doctrine\ORM\ORMSetup;
use Exception;
use Symfony\Bundle\FrameworkBundle\FrameworkBundle;
use Symfony\Bundle\FrameworkBundle\Kernel\MicroKernelTrait;
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;
use Symfony\Component\EventDispatcher\Attribute\AsEventListener;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Attribute\AsController;
use Symfony\Component\HttpKernel\Controller\ArgumentValueResolverInterface;
use Symfony\Component\HttpKernel\ControllerMetadata\ArgumentMetadata;
use Symfony\Component\HttpKernel\Event\ExceptionEvent;
use Symfony\Component\HttpKernel\Exception\HttpExceptionInterface;
use Symfony\Component\HttpKernel\Exception\UnsupportedMediaTypeHttpException;
use Symfony\Component\HttpKernel\Kernel;
use Symfony\Component\Routing\Annotation\Route;
use Symfony\Component\Routing\Generator\UrlGeneratorInterface;
use Symfony\Component\Routing\Loader\Configurator\RoutingConfigurator;
use Symfony\Component\Validator\Constraints as Assert;
use Symfony\Component\Validator\Validator\ValidatorInterface;

use function Symfony\Component\DependencyInjection\Loader\Configurator\env;

// --8<-- [start:entities]
// src/Entity/Tool.php
#[ORM\Entity, ORM\Table(name: "tools")]
class Tool
{
    #[ORM\Id, ORM\Column, ORM\GeneratedValue(strategy: "IDENTITY")]
    public readonly int $id;

    #[ORM\OneToOne(mappedBy: "tool")]
    public ?Loan $loan = null;

    public function __construct(
        #[ORM\Column(length: 40)] public string $name,
        #[ORM\Column] public int $deposit,
    ) {}

    public function shown(): array
    {
        return [
            "id" => $this->id,
            "name" => $this->name,
            "deposit" => $this->deposit,
            "lent_to" => $this->loan?->member,
        ];
    }
}

// src/Entity/Loan.php
#[ORM\Entity, ORM\Table(name: "loans")]
class Loan
{
    #[ORM\Id, ORM\Column, ORM\GeneratedValue(strategy: "IDENTITY")]
    public readonly int $id;

    public function __construct(
        #[ORM\OneToOne(inversedBy: "loan")] #[
            ORM\JoinColumn(nullable: false),
        ]
        public Tool $tool,
        #[ORM\Column(length: 40)] public string $member,
    ) {}
}
// --8<-- [end:entities]

// --8<-- [start:input]
// src/Input/NewTool.php
final class NewTool
{
    #[Assert\NotBlank(message: self::TEXT)]
    #[Assert\Type("string", message: self::TEXT)]
    #[Assert\Regex("/^[^[:cntrl:]]{1,40}$/uD", message: self::TEXT)]
    public mixed $name = null;

    #[Assert\NotNull(message: self::WHOLE)]
    #[Assert\Type("int", message: self::WHOLE)]
    #[Assert\Range(min: 0, max: 500, notInRangeMessage: self::WHOLE)]
    public mixed $deposit = null;

    public const TEXT = "must be a text of 1 to 40 characters";
    private const WHOLE = "must be a whole number from 0 to 500";
}

// src/Input/NewLoan.php
final class NewLoan
{
    #[Assert\NotNull(message: self::TOOL)]
    #[Assert\Type("int", message: self::TOOL)]
    public mixed $tool_id = null;

    #[Assert\NotBlank(message: NewTool::TEXT)]
    #[Assert\Type("string", message: NewTool::TEXT)]
    #[Assert\Regex("/^[^[:cntrl:]]{1,40}$/uD", message: NewTool::TEXT)]
    public mixed $member = null;

    public const TOOL = "must be the number of a tool";
}

/** Fills an argument of a controller from the body, checked. */
final class InputResolver implements ArgumentValueResolverInterface
{
    public function __construct(private ValidatorInterface $validator) {}

    public function supports(
        Request $request,
        ArgumentMetadata $argument,
    ): bool {
        return in_array($argument->getType(), [
            NewTool::class,
            NewLoan::class,
        ]);
    }

    public function resolve(
        Request $request,
        ArgumentMetadata $argument,
    ): iterable {
        if ($request->getContentType() !== "json") {
            throw new UnsupportedMediaTypeHttpException();
        }
        $given = json_decode($request->getContent(), true);
        if (!is_array($given)) {
            throw new Problem(400, "not-json", "The body is not JSON");
        }
        $input = new ($argument->getType())();
        foreach (
            array_intersect_key($given, get_object_vars($input))
            as $field => $value
        ) {
            $input->$field = is_string($value) ? trim($value) : $value;
        }
        $errors = [];
        foreach ($this->validator->validate($input) as $fault) {
            $errors[$fault->getPropertyPath()] ??= $fault->getMessage();
        }
        if ($errors) {
            throw Problem::invalid($errors);
        }
        yield $input;
    }
}
// --8<-- [end:input]

// --8<-- [start:problems]
final class Problem extends Exception
{
    public function __construct(
        public int $status,
        private string $name,
        string $title,
        private array $more = [],
    ) {
        parent::__construct($title);
    }

    public static function invalid(array $errors): self
    {
        $shown = array_map(
            fn ($field, $detail) => [
                "pointer" => "#/{$field}",
                "detail" => $detail,
            ],
            array_keys($errors),
            $errors,
        );
        return new self(
            422,
            "invalid-fields",
            "Some fields cannot be accepted",
            ["errors" => $shown],
        );
    }

    public static function notFound(): self
    {
        return new self(404, "not-found", "Nothing is here");
    }

    public function body(): array
    {
        $type = "https://toolshed.example/problems/{$this->name}";
        return [
            "type" => $type,
            "title" => $this->getMessage(),
            "status" => $this->status,
        ] + $this->more;
    }
}

// src/EventListener/ProblemListener.php
#[AsEventListener]
final class ProblemListener
{
    public function __invoke(ExceptionEvent $event): void
    {
        $fault = $event->getThrowable();
        $problem = match (true) {
            $fault instanceof Problem => $fault,
            !($fault instanceof HttpExceptionInterface) => new Problem(
                500,
                "internal",
                "The fault is ours",
            ),
            $fault->getStatusCode() === 404 => Problem::notFound(),
            default => new Problem(
                $fault->getStatusCode(),
                "refused",
                Response::$statusTexts[$fault->getStatusCode()],
            ),
        };
        $answer = new JsonResponse($problem->body(), $problem->status, [
            "Content-Type" => "application/problem+json",
        ]);
        $event->setResponse(
            $answer->setEncodingOptions(JSON_UNESCAPED_SLASHES),
        );
    }
}
// --8<-- [end:problems]

// --8<-- [start:controllers]
// src/Controller/ToolController.php
#[AsController, Route("/tools")]
final class ToolController
{
    public function __construct(
        private EntityManagerInterface $entities,
        private UrlGeneratorInterface $urls,
    ) {}

    #[Route(name: "tools", methods: ["GET"])]
    public function list(Request $request): JsonResponse
    {
        $number = fn (string $name, int $default) => filter_var(
            $request->query->get($name, $default),
            FILTER_VALIDATE_INT,
        );
        [$after, $limit] = [$number("after", 0), $number("limit", 20)];
        if ($after === false || $limit === false) {
            throw new Problem(400, "query", "The query cannot be read");
        }
        $limit = max(1, min($limit, 100));
        $found = $this->entities
            ->createQueryBuilder()
            ->select("tool", "loan")
            ->from(Tool::class, "tool")
            ->leftJoin("tool.loan", "loan")
            ->where("tool.id > :after")
            ->setParameter("after", $after)
            ->orderBy("tool.id")
            ->setMaxResults($limit + 1)
            ->getQuery()
            ->getResult();
        $items = array_map(
            fn (Tool $tool) => $tool->shown(),
            array_slice($found, 0, $limit),
        );
        $following = fn () => $this->urls->generate("tools", [
            "after" => end($items)["id"],
            "limit" => $limit,
        ]);
        $page = new JsonResponse([
            "items" => $items,
            "next" => count($found) > $limit ? $following() : null,
        ]);
        return $page->setEncodingOptions(JSON_UNESCAPED_SLASHES);
    }

    #[Route("/{id<\d{1,9}>}", name: "tool", methods: ["GET"])]
    public function show(int $id): JsonResponse
    {
        $tool =
            $this->entities->find(Tool::class, $id) ??
            throw Problem::notFound();
        return new JsonResponse($tool->shown());
    }

    #[Route(methods: ["POST"])]
    public function add(NewTool $input): JsonResponse
    {
        $this->entities->persist(
            $tool = new Tool($input->name, $input->deposit),
        );
        $this->entities->flush();
        return new JsonResponse($tool->shown(), 201, [
            "Location" => $this->urls->generate("tool", [
                "id" => $tool->id,
            ]),
        ]);
    }
}

// src/Controller/LoanController.php
#[AsController]
final class LoanController
{
    #[Route("/loans", methods: ["POST"])]
    public function lend(
        NewLoan $input,
        EntityManagerInterface $entities,
    ): JsonResponse {
        $loan = $entities->wrapInTransaction(function () use (
            $input,
            $entities,
        ) {
            $tool =
                $entities->find(Tool::class, $input->tool_id) ??
                throw Problem::invalid(["tool_id" => NewLoan::TOOL]);
            // Whoever else wants this tool waits until this has ended.
            $entities->lock($tool, LockMode::PESSIMISTIC_WRITE);
            $loans = $entities->getRepository(Loan::class);
            if ($loans->findOneBy(["tool" => $tool])) {
                throw new Problem(409, "on-loan", "The tool is on loan");
            }
            $entities->persist($loan = new Loan($tool, $input->member));
            return $loan;
        });
        $shown = [
            "id" => $loan->id,
            "tool_id" => $loan->tool->id,
            "member" => $loan->member,
        ];
        return new JsonResponse($shown, 201, [
            "Location" => "/loans/{$loan->id}",
        ]);
    }
}
// --8<-- [end:controllers]

// --8<-- [start:kernel]
// src/Kernel.php
final class ToolshedKernel extends Kernel
{
    use MicroKernelTrait;

    // config/bundles.php
    public function registerBundles(): iterable
    {
        yield new FrameworkBundle();
    }

    // config/packages/*.yaml and config/services.yaml
    protected function configureContainer(
        ContainerConfigurator $container,
    ): void {
        $container->extension("framework", [
            "secret" => "only for this sample",
            "validation" => ["enable_annotations" => true],
            "php_errors" => ["log" => true],
        ]);
        $services = $container
            ->services()
            ->defaults()
            ->autowire()
            ->autoconfigure();
        $services->set(ToolController::class);
        $services->set(LoanController::class);
        $services->set(ProblemListener::class);
        $services
            ->set(InputResolver::class)
            ->tag("controller.argument_value_resolver", [
                "priority" => 200,
            ]);
        $services
            ->set(EntityManagerInterface::class)
            ->factory([self::class, "entityManager"])
            ->args([env("DATABASE_URL")]);
    }

    protected function configureRoutes(RoutingConfigurator $routes): void
    {
        $routes->import(ToolController::class);
        $routes->import(LoanController::class);
    }

    // what the DoctrineBundle sets up
    public static function entityManager(string $url): EntityManager
    {
        $settings = ORMSetup::createAttributeMetadataConfiguration(
            [__DIR__],
            proxyDir: sys_get_temp_dir(),
        );
        return new EntityManager(
            DriverManager::getConnection(["url" => $url], $settings),
            $settings,
        );
    }
}
// --8<-- [end:kernel]

return new ToolshedKernel("prod", false);
