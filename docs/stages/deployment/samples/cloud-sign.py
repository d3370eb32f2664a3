import hashlib
import hmac
from urllib.parse import parse_qs

# The key pair printed in AWS's documentation. It opens nothing.
KEY_ID = "AKIAIOSFODNN7EXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
STORE = "toolshed-photos.s3.eu-central-1.amazonaws.com"


def mac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def signature(method, host, path, query):
    field = {name: values[0] for name, values in parse_qs(query).items()}
    scope = field["X-Amz-Credential"].removeprefix(f"{KEY_ID}/")
    request = (
        f"{method}\n{path}\n{query}\nhost:{host}\n\nhost\nUNSIGNED-PAYLOAD"
    )
    digest = hashlib.sha256(request.encode()).hexdigest()
    text = f"AWS4-HMAC-SHA256\n{field['X-Amz-Date']}\n{scope}\n{digest}"
    key = f"AWS4{SECRET}".encode()
    for part in scope.split("/"):  # day, region, service, aws4_request
        key = mac(key, part)
    return mac(key, text).hex()


def fields(region, when, seconds):
    scope = f"{when[:8]}%2F{region}%2Fs3%2Faws4_request"
    return (
        f"X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={KEY_ID}%2F{scope}"
        f"&X-Amz-Date={when}&X-Amz-Expires={seconds}&X-Amz-SignedHeaders=host"
    )


def answer(method, path, query, given, age):
    """What the store decides, `age` seconds after X-Amz-Date."""
    if age > int(parse_qs(query)["X-Amz-Expires"][0]):
        return "403 Request has expired"
    right = signature(method, STORE, path, query)
    return "200" if hmac.compare_digest(right, given) else "403 SignatureDoesNotMatch"


example = fields("us-east-1", "20130524T000000Z", 86400)
result = signature("GET", "examplebucket.s3.amazonaws.com", "/test.txt", example)
print("AWS's example:", result)
query = fields("eu-central-1", "20261122T100000Z", 900)
link = signature("GET", STORE, "/drill-7.jpg", query)
print(f"https://{STORE}/drill-7.jpg?")
print("\n".join(f"  {part}" for part in f"{query}&X-Amz-Signature={link}".split("&")))
longer = query.replace("Expires=900", "Expires=604800")
print("as given:      ", answer("GET", "/drill-7.jpg", query, link, 60))
print("another object:", answer("GET", "/saw-3.jpg", query, link, 60))
print("another method:", answer("PUT", "/drill-7.jpg", query, link, 60))
print("a longer life: ", answer("GET", "/drill-7.jpg", longer, link, 901))
print("too late:      ", answer("GET", "/drill-7.jpg", query, link, 901))
