# fails
USAGE = <<~TEXT.freeze
  usage: lend TOOL DAYS
    TOOL  inventory number, such as T-0042
    DAYS  1 to 30
TEXT

def main(arguments)
  if arguments == ["--help"]
    puts USAGE
    return 0
  end
  if arguments.length != 2
    return refuse("2 arguments are needed, not #{arguments.length}")
  end

  tool, days = arguments
  unless days.match?(/\A[0-9]+\z/) && days.to_i.between?(1, 30)
    return refuse("DAYS must be 1 to 30, not #{days}")
  end

  puts "#{tool} is lent for #{days} days"
  0
end

def refuse(message)
  warn "lend: #{message}", USAGE
  2
end

exit main(ARGV)
