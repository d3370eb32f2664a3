Loan = Struct.new(:member, :due)

def loan = Loan.new("Ana", 20)

# Whether it raised, whatever it raised.
def refuses?
  yield
  false
rescue StandardError
  true
end

def renewed?
  one = loan
  renew(one, "Ana")
  one.due == 34
end

def run
  broken_store = -> { raise IOError, "the database does not answer" }
  {
    "came with the draft" => {
      "Ana renews her loan" => -> { renewed? },
      "nobody is refused" => -> { refuses? { renew(loan, nil) } },
      "late after the due day" => -> { late?(loan, 25) },
      "not late before it" => -> { !late?(loan, 10) },
      "Ana has one loan" => -> { loans_of("Ana", -> { [loan] }).size == 1 },
      "a photo has its path" => -> { photo_path("drill.jpg") == "photos/drill.jpg" },
      "a code has 16 characters" => -> { pickup_code.size == 16 }
    },
    "from the contract" => {
      "Bo cannot renew Ana's loan" => -> { refuses? { renew(loan, "Bo") } },
      "on the due day it is not late" => -> { !late?(loan, 20) },
      "no answer is not no loans" => -> { refuses? { loans_of("Ana", broken_store) } },
      "no photo outside the folder" => -> { refuses? { photo_path("../members.csv") } }
    }
  }.each do |origin, tests|
    puts origin
    tests.each { |name, test| puts "  #{test.call ? 'ok  ' : 'FAIL'} #{name}" }
  end
end
