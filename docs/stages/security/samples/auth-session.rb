require "digest"
require "securerandom"

IDLE = 30 * 60 # seconds
LONGEST = 12 * 60 * 60

class Sessions
  Row = Struct.new(:member, :started, :seen)

  def initialize
    @rows = {} # only the hash of an id: a stolen table opens nothing
  end

  def start(member, now, old: "")
    finish(old) # the id from before sign-in is worth nothing now
    session = SecureRandom.urlsafe_base64(32)
    @rows[key(session)] = Row.new(member, now, now)
    session
  end

  def member(session, now)
    row = @rows[key(session)] or return "nobody"
    if now - row.seen > IDLE || now - row.started > LONGEST
      finish(session)
      return "nobody"
    end
    row.seen = now
    row.member
  end

  def finish(session) = @rows.delete(key(session))

  def finish_all(member) = @rows.delete_if { |_, row| row.member == member }

  private

  def key(session) = Digest::SHA256.hexdigest(session)
end

MINUTE = 60
sessions = Sessions.new
puts "planted id: #{sessions.member("planted-by-bo", 0)}"
ana = sessions.start("Ana", 0, old: "planted-by-bo")
puts "after sign-in, planted id: #{sessions.member("planted-by-bo", 0)}"
puts "after sign-in, new id: #{sessions.member(ana, 0)}"
puts "20 minutes later: #{sessions.member(ana, 20 * MINUTE)}"
puts "31 minutes after that: #{sessions.member(ana, 51 * MINUTE)}"
busy = sessions.start("Ana", 0)
answers = (0..720).step(20).map { |minute| sessions.member(busy, minute * MINUTE) }
afterwards = sessions.member(busy, 721 * MINUTE)
puts "busy for 12 hours: #{answers.last} - then: #{afterwards}"
copied = sessions.start("Ana", 0)
sessions.finish(copied)
puts "copied, then signed out: #{sessions.member(copied, 0)}"
all = %w[Ana Ana Bo].map { |member| sessions.start(member, 0) }
sessions.finish_all("Ana")
left = all.map { |one| sessions.member(one, 0) }
puts "Ana signs out everywhere: #{left.join(" ")}"
