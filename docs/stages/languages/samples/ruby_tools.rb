module Fee
  def self.late(days)
    raise ArgumentError, "days: #{days.inspect}" unless days.is_a?(Integer)

    [days, 0].max * 50
  end
end
