# The project as far as the page has come: made by Rails' own command, with the page's classes in their places.
set -e
rails new . --api --minimal --skip-bundle --skip-git --skip-listen --database=postgresql
sed -i '/byebug/d' Gemfile # Debian's package of Rails comes without this debugger
part() { sed -n "/\[start:$1\]/,/\[end:$1\]/{/--8<--/!p}" toolshed-rails.rb; }
mkdir -p db/migrate
part migration > db/migrate/20260105100000_create_tools_and_loans.rb
part tool > app/models/tool.rb
part loan > app/models/loan.rb
part problems > app/controllers/application_controller.rb
part tools > app/controllers/tools_controller.rb
part loans > app/controllers/loans_controller.rb
part routes > config/routes.rb
strict='config.active_record.strict_loading_by_default = true'
sed -i "/^Rails.application.configure do/a\\  $strict" config/environments/test.rb
cp rails_test.rb test/integration/loans_test.rb
rm -f toolshed-rails.rb rails_*
