# needs: ruby_tools.rb, ruby_tools_test.rb
ruby ruby_tools_test.rb | grep runs,
sed -i 's/\* 50/* 60/' ruby_tools.rb
ruby ruby_tools_test.rb | grep -A 3 Failure: | sed 's/ \[.*//; s/^.*Failure:/Failure:/'
