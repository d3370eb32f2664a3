# fails
$stdout.sync = true # so that the error comes last
holders = { "drill" => "Ana" }
puts holders["drill"].upcase
puts holders["saw"].upcase
