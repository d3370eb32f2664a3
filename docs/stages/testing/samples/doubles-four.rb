# The real one. It belongs to you, needs no network, and may stay as it is.
class Loans
  ROWS = [["Ana", "drill", "2026-03-01"], ["Bo", "saw", "2026-03-20"]].freeze

  def overdue(day) = ROWS.select { |_, _, due| due < day }

  alias due_before overdue # the name after the tidying
end

def remind(loans, mailer, today)
  loans.overdue(today).each { |member, tool| mailer.deliver(member, "Please bring back the #{tool}") }
end

def remind_renamed(loans, mailer, today) # the same behaviour
  loans.due_before(today).each { |member, tool| mailer.deliver(member, "Please bring back the #{tool}") }
end

def remind_wrong_day(loans, mailer, _today) # a fault: today is ignored
  loans.overdue("2026-12-31").each { |member, tool| mailer.deliver(member, "Please bring back the #{tool}") }
end

TODAY = "2026-03-10"
TEXT = "Please bring back the drill"

# Works, but keeps the mail instead of sending it.
class FakeMailer
  def boxes = @boxes ||= {}

  def deliver(member, text) = (boxes[member] ||= []) << text
end

# Notes how it was called.
class SpyMailer
  def calls = @calls ||= []

  def deliver(*call) = calls << call
end

# Always gives the same answer.
class StubLoans
  def overdue(_day) = [["Ana", "drill"]]
end

# Knows in advance which calls must come, in which order.
class Mock
  attr_reader :expected

  def initialize(*expected) = @expected = expected

  def overdue(day)
    same(expected.shift, [:overdue, day])
    [["Ana", "drill"]]
  end

  def deliver(member, text) = same(expected.shift, [:deliver, member, text])
end

class Red < StandardError; end

def same(expected, found)
  raise Red unless expected == found
end

tests = {
  stub: lambda do |remind|
    mailer = FakeMailer.new
    remind.call(StubLoans.new, mailer, TODAY)
    same({ "Ana" => [TEXT] }, mailer.boxes)
  end,
  fake: lambda do |remind|
    mailer = FakeMailer.new
    remind.call(Loans.new, mailer, TODAY)
    same({ "Ana" => [TEXT] }, mailer.boxes)
  end,
  spy: lambda do |remind|
    mailer = SpyMailer.new
    remind.call(Loans.new, mailer, TODAY)
    same([["Ana", TEXT]], mailer.calls)
  end,
  mock: lambda do |remind|
    mock = Mock.new([:overdue, TODAY], [:deliver, "Ana", TEXT])
    remind.call(mock, mock, TODAY)
    same([], mock.expected)
  end,
}

def colour(test, version)
  test.call(version)
  "green"
rescue Red, NoMethodError
  "red"
end

puts "      as it is, renamed inside, wrong day"
versions = %i[remind remind_renamed remind_wrong_day].map { |name| method(name) }
tests.each do |name, test|
  puts "#{name}: #{versions.map { |version| colour(test, version) }.join(", ")}"
end
