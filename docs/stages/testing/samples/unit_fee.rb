require "date"

class NotFree < StandardError; end

# Cents for a tool that was due and came back on these dates.
def late_fee(due, back)
  days = (Date.iso8601(back) - Date.iso8601(due)).to_i
  (days * 50).clamp(0, 1000)
end

# Note who has the tool, or raise NotFree and change nothing.
def lend(loans, tool, member)
  raise NotFree, "#{loans[tool]} has the #{tool}" if loans.key?(tool)

  loans[tool] = member
end
