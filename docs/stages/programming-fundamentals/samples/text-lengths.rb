TEXTS = {
  "Zoë 李" => "Zoë 李",
  "Zoë, decomposed" => "Zoe\u0308",
  "waving hand, skin tone" => "\u{1F44B}\u{1F3FD}"
}.freeze

TEXTS.each do |name, text|
  puts name
  puts "  bytes in UTF-8: #{text.bytesize}"
  puts "  units in UTF-16: #{text.encode('UTF-16LE').bytesize / 2}"
  puts "  code points: #{text.length}"
  puts "  graphemes: #{text.grapheme_clusters.length}"
end
