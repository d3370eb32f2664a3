# A framework in small: a router, and middleware around it.

Request = Struct.new(:id, :method, :path, :member)
Answer = Struct.new(:status, :allow)

# --8<-- [start:router]
class Router
  def initialize
    @routes = []
  end

  # `{id}` in a pattern stands for one part of the path.
  def add(method, pattern, &handler)
    path = pattern.gsub(/\{(\w+)\}/, '(?<\1>[^/]+)')
    @routes << [method, /\A#{path}\z/, handler]
  end

  def call(request, _following = nil)
    allowed = []
    @routes.each do |method, path, handler|
      next unless (match = path.match(request.path))
      if method == request.method
        return handler.call(request, match.named_captures)
      end

      allowed << method
    end
    allowed.empty? ? Answer.new(404) : Answer.new(405, allowed.join(", "))
  end
end
# --8<-- [end:router]

# --8<-- [start:middleware]
# A real one writes how long this took.
LOG = ->(request, following) { following.call(request) }

SIGN_IN = lambda do |request, following|
  next Answer.new(401) unless request.member # what follows is not called

  following.call(request)
end

# One callable out of layers; the first is the outermost. Each reports when it
# is entered and left.
def wrap(layers)
  following = nil
  layers.each_with_index.reverse_each do |(name, layer), depth|
    following = report(depth, name, layer, following)
  end
  following
end

def report(depth, name, layer, following)
  lambda do |request|
    puts "[#{request.id}] #{'  ' * depth}-> #{name}"
    answer = layer.call(request, following)
    puts "[#{request.id}] #{'  ' * depth}<- #{name} #{answer.status}"
    answer
  end
end
# --8<-- [end:middleware]

# --8<-- [start:application]
router = Router.new
router.add("GET", "/tools/{id}") do |request, parts|
  puts "[#{request.id}]       your code: tool #{parts['id']}"
  Answer.new(200)
end
application = wrap([["log", LOG], ["sign-in", SIGN_IN], ["router", router]])
# --8<-- [end:application]

asked = [
  ["GET", "/tools/7", "Ana"],
  ["GET", "/tools/7", nil],
  ["GET", "/members", "Ana"],
  ["DELETE", "/tools/7", "Ana"]
]
asked.each.with_index(1) do |(method, path, member), id|
  puts "#{method} #{path}, #{member || 'nobody'}"
  answer = application.call(Request.new(id, method, path, member))
  puts "Allow: #{answer.allow}" if answer.allow
end
