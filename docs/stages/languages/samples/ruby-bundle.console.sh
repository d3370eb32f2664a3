# needs: ruby_bundle.sh
# fails
printf 'source "https://rubygems.org"\n\ngem "minitest"\n' > Gemfile
bundle install --local --quiet
sed -n '/^DEPENDENCIES/,/^$/p' Gemfile.lock
bundle exec ruby -e 'require "test/unit"'
printf 'gem "json"\n' >> Gemfile
BUNDLE_FROZEN=true bundle install --local
