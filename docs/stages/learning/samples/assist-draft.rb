# insecure: assist-fixed.rb
# needs: assist_contract.rb
require_relative "assist_contract"

# Two more weeks, for somebody who is signed in.
def renew(loan, member)
  raise "sign in first" if member.nil?

  loan.due += 14
end

def late?(loan, today)
  today >= loan.due
end

def loans_of(member, store)
  store.call.select { |loan| loan.member == member }
rescue StandardError
  []
end

def photo_path(name)
  "photos/#{name}"
end

# What the member shows at the counter: 16 characters.
def pickup_code
  Array.new(16) { rand(16).to_s(16) }.join
end

run
