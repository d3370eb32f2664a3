# database: postgresql
# needs: rails_project.sh, toolshed-rails.rb, rails_test.rb

cat test/integration/loans_test.rb
bin/rails db:migrate > /dev/null
bin/rails test 2>&1 | grep -E ' runs,'
