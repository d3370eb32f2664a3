%w[photos photos-private].each { |folder| Dir.mkdir(folder) }
File.write("photos/drill.txt", "a drill")
File.symlink("../app.conf", "photos/latest.txt")
File.write("photos-private/ladder.txt", "Bo's ladder")
File.write("app.conf", "key = 4711")

ROOT = File.realpath("photos")

def photo(name)
  file = File.realpath(name, ROOT) # follows .. and links
  # with the separator, or photos-private would do as well
  return "404" unless file.start_with?(ROOT + File::SEPARATOR)

  File.read(file)
rescue SystemCallError, ArgumentError # no such file, or a null byte
  "404"
end

secret = File.realpath("app.conf")
puts "honest: #{photo('drill.txt')}"
puts "dots: #{photo('../app.conf')}"
puts "more dots: #{photo('....//app.conf')}"
puts "absolute: #{photo(secret)}"
puts "neighbour: #{photo('../photos-private/ladder.txt')}"
puts "link: #{photo('latest.txt')}"
puts "encoded: #{photo('..%2fapp.conf')}"
puts "null byte: #{photo("drill.txt\0.jpg")}"
