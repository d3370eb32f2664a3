# needs: assist_contract.rb
require "securerandom"
require_relative "assist_contract"

# Two more weeks, for the member whose loan it is.
def renew(loan, member)
  raise "not your loan" if loan.member != member

  loan.due += 14
end

def late?(loan, today)
  today > loan.due
end

def loans_of(member, store)
  store.call.select { |loan| loan.member == member }
end

def photo_path(name)
  raise ArgumentError, "not a photo" unless name.match?(/\A[a-z0-9-]+\.jpg\z/)

  "photos/#{name}"
end

# What the member shows at the counter: 16 characters.
def pickup_code
  SecureRandom.hex(8)
end

run
