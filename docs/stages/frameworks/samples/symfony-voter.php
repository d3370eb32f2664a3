<?php
require_once "Symfony/Component/Security/Core/autoload.php";

use Symfony\Component\Security\Core\Authentication\Token\TokenInterface;
use Symfony\Component\Security\Core\Authentication\Token\UsernamePasswordToken;
use Symfony\Component\Security\Core\Authorization\AccessDecisionManager;
use Symfony\Component\Security\Core\Authorization\Voter\Voter;
use Symfony\Component\Security\Core\User\InMemoryUser;

class Loan
{
    public function __construct(public string $member) {}
}

class LoanVoter extends Voter // src/Security/LoanVoter.php
{
    protected function supports(string $attribute, mixed $subject): bool
    {
        return $attribute === "view" && $subject instanceof Loan;
    }

    protected function voteOnAttribute(
        string $attribute,
        mixed $subject,
        TokenInterface $token,
    ): bool {
        return $token->getUserIdentifier() === $subject->member;
    }
}

$decisions = new AccessDecisionManager([new LoanVoter()]);
$loan = new Loan("Ana");

foreach (["Ana", "Bo"] as $name) {
    $token = new UsernamePasswordToken(
        new InMemoryUser($name, null),
        "main",
    );
    echo $name,
        $decisions->decide($token, ["view"], $loan)
            ? " sees the loan\n"
            : ": access denied\n";
}
