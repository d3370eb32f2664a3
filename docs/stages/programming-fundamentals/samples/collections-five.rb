require "set"

fees = [150, 0, 450] # list: in order, each at a position
fees.push(200)
puts "fee at position 2: #{fees[2]}"

tools = { "T-0007" => "drill", "T-0012" => "ladder" } # map: by key
tools["T-0042"] = "saw"
puts "T-0012: #{tools['T-0012']}"

present = Set["Ana", "Bo"] # set: each at most once
present.add("Ana")
puts "present: #{present.size}"
puts "Cleo is here: #{present.include?('Cleo') ? 'yes' : 'no'}"

undo = [] # stack: last in, first out
undo.push("lend drill")
undo.push("lend saw")
puts "undo: #{undo.pop}"

waiting = [] # queue: first in, first out
waiting.push("Bo")
waiting.push("Cleo")
puts "next: #{waiting.shift}"
