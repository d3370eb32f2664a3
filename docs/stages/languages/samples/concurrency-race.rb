MEMBERS = 50

looked = Queue.new
go = Queue.new
holder = nil # who has the one drill
told_yes = Queue.new

lend = lambda do |member|
  if holder.nil? # check
    looked << member
    go.pop # waits until all have looked: makes the unlucky order certain
    holder = member # act
    told_yes << member
  end
end

threads = Array.new(MEMBERS) { |member| Thread.new { lend.call(member) } }
MEMBERS.times { looked.pop }
go.close
threads.each(&:join)
puts "one drill, #{MEMBERS} requests, told yes: #{told_yes.size}"
