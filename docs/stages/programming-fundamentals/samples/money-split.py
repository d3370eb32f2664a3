import re


def cents(text):
    """450 for "4.50". Refuses what is not digits, point, two digits."""
    if not re.fullmatch(r"[0-9]+\.[0-9]{2}", text):
        raise ValueError(f"not an amount: {text}")
    return int(text.replace(".", ""))


def show(amount):
    return f"{amount // 100}.{amount % 100:02}"


def split(amount, parts):
    """Equal parts; the cents left over go to the first ones."""
    each, left = divmod(amount, parts)
    return [each + 1 if part < left else each for part in range(parts)]


shares = split(cents("10.00"), 3)
shown = [show(share) for share in shares]
print(" + ".join(shown), "=", show(sum(shares)))

deposit = cents("0.25")
tenth = (deposit * 10 + 50) // 100  # 10 %, half a cent rounded up
print("10 % of", show(deposit), "is", show(tenth))

for text in ("4.50", "4,50", "4.505"):
    try:
        print(text, "is", cents(text), "cents")
    except ValueError as error:
        print(error)
