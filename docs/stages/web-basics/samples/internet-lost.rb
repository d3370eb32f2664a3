# Two files share one connection.
# Each packet: its number, its file, its place in that file.
# Packet 2 was lost on the way, and arrives last, when it is sent again.
ARRIVALS = [[1, "page", 1], [3, "page", 2], [4, "photo", 2], [2, "photo", 1]]

# What the program gets at each arrival; queues keep the order.
def delivered
  waiting = {}
  expected = Hash.new(1)
  steps = ARRIVALS.map do |number, file, place|
    queue, turn = yield number, file, place
    waiting[[queue, turn]] = number
    ready = []
    while waiting.key?([queue, expected[queue]])
      ready << waiting[[queue, expected[queue]]]
      expected[queue] += 1
    end
    ready.empty? ? "-" : ready.join(" ")
  end
  steps.join(" | ")
end

puts "arrives | 1 | 3 | 4 | 2 again"
puts "UDP     | 1 | 3 | 4 | (not sent again)"
puts "TCP     | #{delivered { |number, _file, _place| ["all", number] }}"
puts "QUIC    | #{delivered { |_number, file, place| [file, place] }}"
