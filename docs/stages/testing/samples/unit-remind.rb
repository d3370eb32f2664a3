require "date"

Loan = Struct.new(:tool, :member, :due)

# Send a mail for each loan that is overdue today.
def remind(loans, clock:, mailer:)
  today = clock.call
  loans.select { |loan| loan.due < today }.each do |loan|
    days = (today - loan.due).to_i
    mailer.deliver(loan.member, "#{loan.tool}: #{days} late")
  end
end

# Keeps mails instead of sending them.
class FakeMailer
  attr_reader :sent

  def initialize = @sent = []
  def deliver(to, text) = @sent << [to, text]
end

def sent_on(day)
  loans = [
    Loan.new("drill", "Ana", Date.new(2026, 11, 30)),
    Loan.new("saw", "Bo", Date.new(2026, 12, 4))
  ]
  mailer = FakeMailer.new
  remind(loans, clock: -> { Date.new(2026, 12, day) }, mailer: mailer)
  mailer.sent
end

def check(day, *expected)
  raise "#{day}: #{sent_on(day)}" unless sent_on(day) == expected
end

check(1, ["Ana", "drill: 1 late"])
check(4, ["Ana", "drill: 4 late"])
check(5, ["Ana", "drill: 5 late"], ["Bo", "saw: 1 late"])
sent_on(5).each { |to, text| puts "#{to}: #{text}" }
