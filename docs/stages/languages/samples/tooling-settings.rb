# fails
Settings = Struct.new(:database_url, :loan_days)

# The settings and the faults: all of them at once.
def read_settings(environment)
  faults = []
  url = environment.fetch("DATABASE_URL", "")
  if url.empty?
    faults << "DATABASE_URL is not set (expected: postgresql://…)"
  elsif !url.start_with?("postgresql://")
    faults << "DATABASE_URL must begin with postgresql://"
  end
  days = environment.fetch("LOAN_DAYS", "14")
  loan_days = days.match?(/\A\d{1,3}\z/) ? days.to_i : 0
  unless loan_days.between?(1, 365)
    faults << "LOAN_DAYS must be a whole number from 1 to 365"
  end
  [Settings.new(url, loan_days).freeze, faults]
end

settings, faults = read_settings(ENV)
abort(["Cannot start:", *faults].join("\n- ")) unless faults.empty?
puts "Ready: loans of #{settings.loan_days} days"
