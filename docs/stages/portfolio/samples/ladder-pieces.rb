require "digest"

MIB = 1024 * 1024
PIECE = 64 * 1024

# Reads in pieces, one at a time. Returns what is known at the end.
def receive(source, limit)
  digest = Digest::SHA256.new
  size = pieces = largest = 0
  while (piece = source.read(PIECE))
    size += piece.bytesize
    pieces += 1
    largest = [largest, piece.bytesize].max
    return "refused after #{pieces} pieces" if size > limit

    digest << piece
  end
  hex = digest.hexdigest[0, 12]
  "#{size} bytes in #{pieces} pieces, largest #{largest}, sha256 #{hex}"
end

File.open("film.raw", "wb") do |film|
  (16 * MIB / PIECE).times { film.write("." * PIECE) }
  film.write("the end")
end

[1024 * MIB, 4 * MIB].each do |limit|
  said = File.open("film.raw", "rb") { |film| receive(film, limit) }
  puts "limit #{limit / MIB} MiB: #{said}"
end
