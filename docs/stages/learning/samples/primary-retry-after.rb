DELAY_SECONDS = /\A[0-9]+\z/ # 1*DIGIT; ^ and $ would look at one line only

VALUES = ["120", "007", "-5", "+5", "1_000", "1e3", "1.5", " 12", "", "٣"].freeze

VALUES.each do |value|
  # Integer(value) also takes -5, +5, 1_000 and " 12", and to_i takes all.
  if DELAY_SECONDS.match?(value)
    puts "'#{value}' wait #{value.to_i} s"
  else
    puts "'#{value}' not delay-seconds"
  end
end
