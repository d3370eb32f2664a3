def fee_nested(days, kind)
  if days > 0
    if days > 3
      if kind == "junior"
        fee = days * 25
      elsif kind == "helper"
        fee = 0
      else
        fee = days * 50
      end
      if fee > 1000
        fee = 1000
      end
    else
      fee = 0
    end
  else
    fee = 0
  end
  fee
end

RATES = { "junior" => 25, "helper" => 0 }

def fee_flat(days, kind)
  return 0 if days <= 3

  fee = days * RATES.fetch(kind, 50)
  [fee, 1000].min
end

INPUTS = [
  [-2, "adult"], [0, "adult"], [3, "adult"], [4, "adult"], [4, "junior"],
  [4, "helper"], [4, "guest"], [20, "adult"], [21, "adult"], [41, "junior"]
]
INPUTS.each do |days, kind|
  puts "#{days} #{kind} #{fee_nested(days, kind)} #{fee_flat(days, kind)}"
end
