class Page
  def initialize(query)
    @html = "<h1>Results for #{query}</h1>"
  end
end

def pages_in_memory
  GC.start
  ObjectSpace.each_object(Page).count
end

def cached(limit)
  pages = {} # keeps the order of use: the oldest comes first
  lambda do |query|
    page = pages.delete(query) || Page.new(query)
    pages[query] = page
    pages.shift if pages.size > limit
    page
  end
end

def run(title, search)
  1000.times { |number| search.call("warm-up #{number}") } # every cache fills at first
  before = pages_in_memory
  10_000.times { |number| search.call("query #{number}") }
  more = (pages_in_memory - before).round(-2) # the collector may keep a few longer
  puts "#{title}: #{more} more Page objects after 10000 requests"
end

run("no limit", cached(Float::INFINITY))
run("at most 500", cached(500))
