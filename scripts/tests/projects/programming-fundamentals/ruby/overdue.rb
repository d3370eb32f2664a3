require "date"

ENV["TZ"] = "Europe/Berlin" # Ruby's own library knows no other zone than that of its process

def due_on(lent_at, days)
  lent_at.getlocal.to_date + days
end

def overdue?(due, now)
  now.getlocal.to_date > due
end
