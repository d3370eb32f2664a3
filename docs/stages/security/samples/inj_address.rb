require "ipaddr"

REFUSED = %w[
  0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8
  169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.168.0.0/16 198.18.0.0/15 198.51.100.0/24
  203.0.113.0/24 224.0.0.0/3
  2001::/23 2001:db8::/32 2002::/16 3fff::/20
].map { |network| IPAddr.new(network) }
GLOBAL_V6 = IPAddr.new("2000::/3")

def public?(text)
  return false if text.include?("/") # IPAddr would read a network

  address = IPAddr.new(text)
  return false if address.ipv6? && !GLOBAL_V6.include?(address)

  REFUSED.none? do |network|
    network.family == address.family && network.include?(address)
  end
rescue IPAddr::Error # a name, or a short form such as 127.1
  false
end

%w[
  9.9.9.9 2620:fe::9
  127.0.0.1 0.0.0.0 10.1.2.3 172.31.0.1 192.168.1.1
  169.254.169.254 100.64.0.1 224.0.0.1
  ::1 fe80::1 fd00::1 ::ffff:127.0.0.1
  64:ff9b::7f00:1 2002:7f00:1:: 3fff::1 127.1
].each { |text| puts "#{text} #{public?(text) ? 'public' : 'refused'}" }
