PUBLISHED = %w[1.4.10 2.0.0 1.4.2 1.10.0 1.5.0 1.9.3].freeze

def in_order(versions)
  versions.sort_by { |version| Gem::Version.new(version) }.join(" ")
end

def admitted(*conditions)
  requirement = Gem::Requirement.new(conditions)
  found = PUBLISHED.select do |version|
    requirement.satisfied_by?(Gem::Version.new(version))
  end
  in_order(found)
end

puts "sorted as text: #{PUBLISHED.sort.join(' ')}"
puts "sorted as versions: #{in_order(PUBLISHED)}"
puts "from 1.4.2, below 1.5.0: #{admitted('>= 1.4.2', '< 1.5.0')}"
puts "from 1.4.2, below 2.0.0: #{admitted('>= 1.4.2', '< 2.0.0')}"
