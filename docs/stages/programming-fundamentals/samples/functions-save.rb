class SaveError < StandardError; end

def line_of(name, phone)
  "#{name} #{Integer(phone, 10)}\n"
end

def save(members, path)
  File.open(path, "w") do |file| # closes it in any case
    members.each do |name, phone|
      file.write(line_of(name, phone))
    rescue ArgumentError
      raise SaveError, "#{name} has no valid number" # keeps the cause
    end
  end
end

begin
  save({ "Ana" => "5550101", "Bo" => "none" }, "members.txt")
  puts "saved"
rescue SaveError => error
  puts "Not all members were saved: #{error.message}"
  puts "cause kept: #{error.cause ? 'yes' : 'no'}"
end
puts "in the file: #{File.read('members.txt').strip}"
