"""Makes vectors.json, and the keys for it when they are not there yet.

Independent of the Rust code: HMAC from Python's standard library, Ed25519 and RSA from the openssl command line. The
private keys were made here, for these tests, and protect nothing. Run: python3 make.py
"""

import base64
import hashlib
import hmac
import json
import pathlib
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent
KEYS = {
    "ed25519": ["-algorithm", "ed25519"],
    "rsa2048": ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
    "rsa4096": ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:4096"],
}
BODIES = ["", "{}", '{"type":"ContactCreate","name":"Zoë","note":"a\\u0026b"}', "a=1&b%5B%5D=2"]


def openssl(*arguments, data=b""):
    return subprocess.run(["openssl", *arguments], input=data, capture_output=True, check=True).stdout


def key(name):
    return HERE / f"test-only.{name}.private.pem"


for name, options in KEYS.items():
    if not key(name).exists():
        openssl("genpkey", *options, "-out", str(key(name)))
        openssl("pkey", "-in", str(key(name)), "-pubout", "-out", str(HERE / f"test-only.{name}.public.pem"))


def signed_by_openssl(name, body):
    if name != "ed25519":
        return openssl("dgst", "-sha256", "-sign", str(key(name)), data=body)
    # Ed25519 signs the message and not a digest, and openssl wants to know its length: it takes no pipe, nor an empty file.
    with tempfile.NamedTemporaryFile() as file:
        file.write(body)
        file.flush()
        return openssl("pkeyutl", "-sign", "-inkey", str(key(name)), "-rawin", "-in", file.name)


def standard_webhooks(secret, identifier, timestamp, body):
    text = f"{identifier}.{timestamp}.".encode() + body.encode()
    mac = hmac.new(base64.b64decode(secret.removeprefix("whsec_")), text, hashlib.sha256)
    return "v1," + base64.b64encode(mac.digest()).decode()


def body_only(secret, body):
    return "sha256=" + hmac.new(secret.encode(), body.encode(), hashlib.sha256).hexdigest()


# The secret and the message of the first case are those of the example in the Standard Webhooks documentation.
standard = [
    ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, '{"test": 2432232314}'),
    ("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDZ8XKxbJ2Qzs=", "msg_{body}", 1735689600, BODIES[2]),
]
vectors = {
    "public_key": [
        {"key": name, "body": body, "signature": base64.b64encode(signed_by_openssl(name, body.encode())).decode()}
        for name in KEYS
        for body in BODIES
        if body or name != "ed25519"
    ],
    "standard_webhooks": [
        {"secret": s, "id": i, "timestamp": t, "body": b, "signature": standard_webhooks(s, i, t, b)}
        for s, i, t, b in standard
    ],
    "body_only": [
        {"secret": secret, "body": body, "signature": body_only(secret, body)}
        for secret in ["a secret", "0" * 100]
        for body in BODIES
    ],
}
(HERE / "vectors.json").write_text(json.dumps(vectors, indent=1, ensure_ascii=False) + "\n")
