<?php
require_once "Illuminate/Container/autoload.php";

use Illuminate\Container\Container;

interface Mailer
{
    public function send(string $member): void;
}

class SmtpMailer implements Mailer
{
    public function send(string $member): void
    {
        echo "SMTP to {$member}\n";
    }
}

class FakeMailer implements Mailer
{
    public array $sent = [];

    public function send(string $member): void
    {
        $this->sent[] = $member;
    }
}

class Reminders
{
    public function __construct(private Mailer $mailer) {}

    public function remind(string $member): void
    {
        $this->mailer->send($member);
    }
}

$app = new Container();
try {
    $app->make(Reminders::class);
} catch (Exception $error) {
    echo $error->getMessage(), "\n";
}

$app->bind(Mailer::class, SmtpMailer::class);
$app->make(Reminders::class)->remind("Ana");

$app->instance(Mailer::class, $fake = new FakeMailer());
$app->make(Reminders::class)->remind("Ana");
echo "kept by the fake: ", implode(", ", $fake->sent), "\n";
