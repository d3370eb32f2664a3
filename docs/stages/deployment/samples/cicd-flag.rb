require "digest"

ANA = "ana@toolshed.example"
# In reality from a table or file, changed without a deployment.
FLAGS = {
  "reservations" => { on: true, percent: 25, always: [ANA] },
  "late-fees" => { on: false, percent: 100, always: [] }
}

# A number from 0 to 99 that stays the same for this member and flag.
def bucket(flag, member)
  Digest::SHA256.digest("#{flag}:#{member}").unpack1("N") % 100
end

def on?(flag, member)
  settings = FLAGS[flag]
  return false unless settings&.fetch(:on) # unknown or off

  return true if settings[:always].include?(member)

  bucket(flag, member) < settings[:percent]
end

%w[ana bo cleo dev].each do |name|
  member = "#{name}@toolshed.example"
  answer = on?("reservations", member) ? "on" : "off"
  number = bucket("reservations", member)
  puts "#{name}: bucket #{number}, reservations #{answer}"
end
members = Array.new(1000) { |number| "m#{number}@toolshed.example" }
%w[reservations late-fees misspelt].each do |flag|
  puts "#{flag}: on for #{members.count { |each| on?(flag, each) }} of 1000"
end
before = members.select { |each| on?("reservations", each) }
FLAGS["reservations"][:percent] = 50
kept = before.count { |each| on?("reservations", each) }
puts "at 50 %, #{kept} of #{before.size} keep it"
