# needs: scoping_examples.txt

HOLD = 3 # days after the one of the return

class Drill
  def initialize
    @holder, @queue, @until = nil, [], nil
  end

  def perform(day, member, action)
    while @until && day > @until # not fetched: the next one's turn
      @queue.shift
      @until = @queue.empty? ? nil : @until + 1 + HOLD
    end
    public_send(action, day, member)
  end

  def borrows(_day, member)
    return "refused: it is out" if @holder
    return "refused: held until #{@until}" if @until && @queue.first != member

    @queue.shift if @until
    @holder, @until = member, nil
    "lent"
  end

  def returns(day, _member)
    @holder = nil
    return "on the shelf" if @queue.empty?

    @until = day + HOLD
    "held until #{@until}"
  end

  def reserves(_day, member)
    return "refused: you have it" if @holder == member
    return "refused: already in the queue" if @queue.include?(member)
    return "refused: it is on the shelf" if @holder.nil? && @queue.empty?

    @queue << member
    "number #{@queue.size}"
  end

  def cancels(day, member)
    if @until && @queue.first == member
      @until = @queue.size > 1 ? day + HOLD : nil
    end
    @queue.delete(member)
    "cancelled"
  end
end

def play(drill, steps)
  steps.split(";").map(&:strip).reject(&:empty?).map do |step|
    day, member, action = step.split
    drill.perform(Integer(day), member, action)
  end.last
end

lines = File.readlines("scoping_examples.txt", chomp: true)
examples = lines.reject { |line| line.start_with?("#") }
passed = examples.count do |line|
  number, given, whenever, expected = line.split("|").map(&:strip)
  drill = Drill.new
  play(drill, given)
  said = play(drill, whenever)
  wrong = ", but the brief says: #{expected}" unless said == expected
  puts "#{number}. #{whenever}: #{said}#{wrong}"
  said == expected
end
puts "#{passed} of #{examples.size} examples hold"
