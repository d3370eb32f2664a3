# Stands for a table with a primary key; a real one outlives the instance.
class Database
  class << self
    attr_accessor :opened
  end
  self.opened = 0
  attr_reader :photos

  def initialize
    self.class.opened += 1
    @photos = {}
  end

  # INSERT … ON CONFLICT DO NOTHING: true if a row was added.
  def insert_once(event_id, photo)
    return false if @photos.key?(event_id)

    @photos[event_id] = photo
    true
  end
end

DATABASE = Database.new # once for each instance, and kept between calls
STORE = ["drill-7.jpg"] # the upload of saw-3.jpg is not finished yet

def handler(batch)
  failed = []
  batch.each do |event|
    event => { id:, photo: }
    unless STORE.include?(photo)
      failed << id # only this one comes again
      next
    end
    added = DATABASE.insert_once(id, photo)
    puts "  #{id} #{photo}: #{added ? "added" : "seen before"}"
  end
  { failed: }
end

def call(title, batch)
  puts title
  failed = handler(batch)[:failed]
  puts "  failed: #{failed.empty? ? "none" : failed.join(", ")}"
end

drill = { id: "e-1", photo: "drill-7.jpg" }
saw = { id: "e-2", photo: "saw-3.jpg" }
call("call 1", [drill, saw])
STORE << "saw-3.jpg"
call("call 2, e-1 was delivered twice", [saw, drill])
puts "photos: #{DATABASE.photos.size}, connections: #{Database.opened}"
