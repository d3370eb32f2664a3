"""Makes an authority and the certificates that the servers show."""
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

NOW = datetime.now(UTC)


def make(name, issuer=None, authority=False, until=NOW + timedelta(90)):
    key = ec.generate_private_key(ec.SECP256R1())
    own = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    by, signer = issuer or (None, key)
    used = x509.KeyUsage(not authority, False, False, False, False,
                         authority, authority, False, False)
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    signed_by = x509.AuthorityKeyIdentifier.from_issuer_public_key(
        signer.public_key())
    built = (
        x509.CertificateBuilder()
        .subject_name(own)
        .issuer_name(by.subject if by else own)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(until - timedelta(365))
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(authority, None), True)
        .add_extension(used, True)
        .add_extension(identifier, False)
        .add_extension(signed_by, False)
    )
    if not authority:
        names = x509.SubjectAlternativeName([x509.DNSName(name)])
        built = built.add_extension(names, False)
    return built.sign(signer, hashes.SHA256()), key


def pem(*certificates):
    return b"".join(
        one.public_bytes(serialization.Encoding.PEM) for one in certificates)


def write(file, key, *chain):
    secret = key.private_bytes(serialization.Encoding.PEM,
                               serialization.PrivateFormat.PKCS8,
                               serialization.NoEncryption())
    Path(f"{file}.key").write_bytes(secret)
    Path(f"{file}.pem").write_bytes(pem(*chain))


root = make("Toolshed Root", authority=True)
middle = make("Toolshed Servers", root, authority=True)
Path("root.pem").write_bytes(pem(root[0]))

good, key = make("toolshed.example", middle)
write("full", key, good, middle[0])
alone, key = make("short.toolshed.example", middle)
write("short", key, alone)  # the fault: without the one that signed it
old, key = make("expired.toolshed.example", middle,
                until=datetime(2025, 12, 1, tzinfo=UTC))
write("expired", key, old, middle[0])
