<?php
error_reporting(E_ALL & ~E_DEPRECATED);
require_once "Illuminate/autoload.php";

use Illuminate\Auth\Access\AuthorizationException;
use Illuminate\Auth\Access\Gate;
use Illuminate\Auth\GenericUser;
use Illuminate\Container\Container;

class Loan
{
    public function __construct(public string $member) {}
}

class LoanPolicy // app/Policies/LoanPolicy.php
{
    public function view(GenericUser $user, Loan $loan): bool
    {
        return $user->name === $loan->member;
    }
}

$gate = new Gate(new Container(), fn () => null);
$gate->policy(Loan::class, LoanPolicy::class);
$loan = new Loan("Ana");

foreach (["Ana", "Bo"] as $name) {
    try {
        $gate
            ->forUser(new GenericUser(["id" => $name, "name" => $name]))
            ->authorize("view", $loan);
        echo "{$name} sees the loan\n";
    } catch (AuthorizationException $error) {
        echo "{$name}: {$error->getMessage()}\n"; // Laravel answers 403
    }
}
