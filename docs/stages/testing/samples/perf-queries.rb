ROUND_TRIP = 2 # milliseconds from the program to the database and back; an assumption

# Counts what is asked. Its clock is a number.
class Database
  attr_reader :queries

  def initialize(loans)
    @rows = (0...loans).to_h { |number| [number, "tool #{number}"] }
    @queries = 0
  end

  def query(answer)
    @queries += 1
    answer
  end

  def loans = query(@rows.keys)

  def tool(number) = query(@rows[number])

  def tools_of(numbers) = query(@rows.slice(*numbers))
end

def one_by_one(database) = database.loans.map { |number| database.tool(number) }

def together(database)
  numbers = database.loans
  tools = database.tools_of(numbers)
  numbers.map { |number| tools[number] }
end

[3, 30, 300].each do |loans|
  slow = Database.new(loans)
  fast = Database.new(loans)
  raise "not the same answer" unless one_by_one(slow) == together(fast)

  waits = [slow, fast].map { |database| database.queries * ROUND_TRIP }
  puts "#{loans} loans: #{slow.queries} queries wait #{waits[0]} ms, #{fast.queries} wait #{waits[1]} ms"
end
