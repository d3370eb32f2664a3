<?php
require_once "Symfony/Component/Console/autoload.php";
require_once "Symfony/Component/Validator/autoload.php";

use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\Console\SingleCommandApplication;
use Symfony\Component\Validator\Constraints as Assert;
use Symfony\Component\Validator\Validation;

(new SingleCommandApplication())
    ->setName("check-tools")
    ->addArgument(
        "file",
        InputArgument::REQUIRED,
        "a CSV file with name,deposit",
    )
    ->setCode(function (
        InputInterface $input,
        OutputInterface $output,
    ): int {
        $rules = new Assert\Collection([
            "name" => [new Assert\NotBlank(), new Assert\Length(max: 40)],
            "deposit" => [
                new Assert\Regex("/^\d+$/"),
                new Assert\Range(min: 0, max: 500),
            ],
        ]);
        $validator = Validation::createValidator();
        $faults = 0;
        foreach (
            array_map(
                "str_getcsv",
                file($input->getArgument("file"), FILE_IGNORE_NEW_LINES),
            )
            as $number => $values
        ) {
            $row = []; // a value too few or too many is a fault, too
            foreach ($values as $column => $value) {
                $row[["name", "deposit"][$column] ?? $column] = $value;
            }
            foreach ($validator->validate($row, $rules) as $fault) {
                $output->writeln(
                    sprintf(
                        "line %d, %s: %s",
                        $number + 1,
                        $fault->getPropertyPath(),
                        $fault->getMessage(),
                    ),
                );
                $faults++;
            }
        }
        return $faults ? Command::FAILURE : Command::SUCCESS;
    })
    ->run();
