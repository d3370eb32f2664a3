# database: postgresql
# needs: rails_project.sh, toolshed-rails.rb, rails_test.rb

ls app/models app/controllers
bin/rails db:migrate | grep -v -- '->' | sed 's/ (.*//'
bin/rails routes -g 'tools|loans'
