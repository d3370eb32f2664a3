# Two days are free, then 3 for each day, 30 at most.
def fee(days)
  return 0 if days <= 2

  [(days - 2) * 3, 30].min
end

MUTANTS = {
  "days <= 2 becomes days < 2" => ->(days) { days < 2 ? 0 : [(days - 2) * 3, 30].min },
  "days <= 2 becomes days <= 3" => ->(days) { days <= 3 ? 0 : [(days - 2) * 3, 30].min },
  "return 0 becomes return 1" => ->(days) { days <= 2 ? 1 : [(days - 2) * 3, 30].min },
  "days - 2 becomes days - 1" => ->(days) { days <= 2 ? 0 : [(days - 1) * 3, 30].min },
  "min becomes max" => ->(days) { days <= 2 ? 0 : [(days - 2) * 3, 30].max },
  "30 becomes 31" => ->(days) { days <= 2 ? 0 : [(days - 2) * 3, 31].min },
}.freeze

# Every line runs, so coverage is 100 %.
def runs_every_line(fee) = fee.(1) >= 0 && fee.(5) >= 0

def typical_days(fee) = fee.(1).zero? && fee.(5) == 9

def boundaries(fee) = fee.(2).zero? && fee.(3) == 3 && fee.(12) == 30 && fee.(13) == 30

suites = %i[runs_every_line typical_days boundaries].map { |name| method(name) }
raise "red before any mutant" unless suites.all? { |suite| suite.(method(:fee)) }

MUTANTS.each do |change, mutant|
  said = suites.map { |suite| suite.(mutant) ? "survives" : "killed" }
  puts "#{change}: #{said.join(", ")}"
end

first = MUTANTS.values.first
puts "days on which the first mutant differs: #{(0..365).count { |days| first.(days) != fee(days) }}"
