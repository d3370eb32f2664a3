# needs: other-loans.csv
def count_loans(path)
  File.foreach(path).count
end

["other-loans.csv", "missing.csv"].each do |path|
  puts "#{path}: #{count_loans(path)} loans"
rescue Errno::ENOENT
  puts "#{path}: not there, so no loans yet"
end
