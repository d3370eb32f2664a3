def overwrite(path)
  File.open(path, "w:UTF-8") { |file| yield file }
end

# Write beside the file, then put it in its place in one step.
def replace(path)
  File.open("#{path}.new", "w:UTF-8") do |file|
    yield file
    file.fsync # to the disk, before the name changes
  end
  File.rename("#{path}.new", path)
end

%i[overwrite replace].each do |save|
  send(save, "tools.json") { |file| file.write('["drill", "ladder"]') }
  begin
    send(save, "tools.json") do |file|
      file.write('["drill", "lad')
      raise "killed"
    end
  rescue RuntimeError => error
    raise unless error.message == "killed"
  end
  puts "#{save}: #{File.read('tools.json', encoding: 'UTF-8')}"
end
