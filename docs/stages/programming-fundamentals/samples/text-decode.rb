latin1 = "Zo\xEB" # a line of an old file
puts "as UTF-8: refused" unless latin1.valid_encoding?

utf8 = latin1.encode("UTF-8", "ISO-8859-1")
puts "as Latin-1: #{utf8}"
puts "in UTF-8: #{utf8.bytesize} bytes"
puts "UTF-8 read as Latin-1: #{utf8.encode('UTF-8', 'ISO-8859-1')}"
