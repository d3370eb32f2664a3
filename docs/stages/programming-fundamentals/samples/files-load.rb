require "json"

# The file is there, and is not a list of names.
class BrokenFile < StandardError; end

def load_names(path)
  text = File.read(path, encoding: "UTF-8")
  names = JSON.parse(text)
  unless names.is_a?(Array) && names.all?(String)
    raise BrokenFile, "#{path} is not a list of names"
  end

  names
rescue Errno::ENOENT
  []
rescue JSON::ParserError, EncodingError
  raise BrokenFile, "#{path} is empty or damaged, left as it is"
end

{
  "missing" => nil,
  "whole" => '["drill", "ladder"]',
  "empty" => "",
  "halved" => '["drill", "lad',
  "another shape" => '{"drill": 1}'
}.each do |name, text|
  path = "tools.json"
  File.write(path, text, encoding: "UTF-8") if text
  begin
    puts "#{name}: #{load_names(path).length} tools"
  rescue BrokenFile => error
    puts "#{name}: #{error.message}"
  end
end
