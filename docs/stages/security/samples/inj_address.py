import ipaddress

REFUSED = [ipaddress.ip_network(one) for one in (
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
    "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
    "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
    "203.0.113.0/24", "224.0.0.0/3",
    "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
)]
GLOBAL_V6 = ipaddress.ip_network("2000::/3")


def is_public(text):
    try:
        address = ipaddress.ip_address(text)
    except ValueError:  # a name, or a short form such as 127.1
        return False
    if address.version == 6 and address not in GLOBAL_V6:
        return False
    return not any(address in network for network in REFUSED)


if __name__ == "__main__":
    for text in (
        "9.9.9.9", "2620:fe::9",
        "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.31.0.1", "192.168.1.1",
        "169.254.169.254", "100.64.0.1", "224.0.0.1",
        "::1", "fe80::1", "fd00::1", "::ffff:127.0.0.1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "3fff::1", "127.1",
    ):
        print(text, "public" if is_public(text) else "refused")
