import json
import os
import shutil
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import webauthn
from playwright.sync_api import sync_playwright
from webauthn.helpers.exceptions import InvalidAuthenticationResponse
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

# --8<-- [start:server]
RP_ID = "toolshed.example"  # the name that a passkey belongs to
passkeys = {}  # id: the public key and who owns it


def register_options():
    return webauthn.generate_registration_options(
        rp_id=RP_ID,
        rp_name="Toolshed",
        user_name="ana@toolshed.example",
        authenticator_selection=AuthenticatorSelectionCriteria(
            # Found without a typed name, used with finger, face or PIN.
            resident_key=ResidentKeyRequirement.REQUIRED,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
    )


def register(options, response, origin):
    made = webauthn.verify_registration_response(
        credential=response,
        expected_challenge=options.challenge,
        expected_origin=origin,
        expected_rp_id=RP_ID,
        require_user_verification=True,
    )
    passkeys[made.credential_id] = {
        "member": "Ana",
        "key": made.credential_public_key,
        "count": made.sign_count,
    }


def sign_in_options():
    return webauthn.generate_authentication_options(
        rp_id=RP_ID,
        user_verification=UserVerificationRequirement.REQUIRED,
    )


def sign_in(options, response, origin):
    row = passkeys.get(webauthn.base64url_to_bytes(response["rawId"]))
    if row is None:
        return "no such passkey"
    try:
        checked = webauthn.verify_authentication_response(
            credential=response,
            expected_challenge=options.challenge,  # ours, used once
            expected_origin=origin,
            expected_rp_id=RP_ID,
            credential_public_key=row["key"],
            credential_current_sign_count=row["count"],
            require_user_verification=True,
        )
    except InvalidAuthenticationResponse as refused:
        return f"refused: {refused}"
    row["count"] = checked.new_sign_count
    return f"welcome, {row['member']}"


# --8<-- [end:server]


# --8<-- [start:browser]
CREATE = """async (options) => {
  const publicKey =
    PublicKeyCredential.parseCreationOptionsFromJSON(options);
  return (await navigator.credentials.create({ publicKey })).toJSON();
}"""
GET = """async (options) => {
  const publicKey =
    PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return (await navigator.credentials.get({ publicKey })).toJSON();
}"""
# --8<-- [end:browser]


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>Toolshed</title>")

    def log_message(self, *_):
        pass


site = HTTPServer(("127.0.0.1", 0), Page)
threading.Thread(target=site.serve_forever, daemon=True).start()
ours = f"http://toolshed.example:{site.server_port}"
other = f"http://too1shed.example:{site.server_port}"  # the same page, another name
flags = [
    "--no-sandbox",
    "--host-resolver-rules=MAP *.example 127.0.0.1",
    f"--unsafely-treat-insecure-origin-as-secure={ours},{other}",  # only here: the web needs HTTPS
]


def json_of(options):
    return json.loads(webauthn.options_to_json(options))


# --8<-- [start:ceremonies]
with sync_playwright() as playwright:
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    browser = playwright.chromium.launch(executable_path=chromium, args=flags)
    page = browser.new_page()
    page.goto(ours)
    # Stands for Ana's phone and her finger.
    tools = page.context.new_cdp_session(page)
    tools.send("WebAuthn.enable")
    phone = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
    }
    tools.send("WebAuthn.addVirtualAuthenticator", {"options": phone})

    options = register_options()
    register(options, page.evaluate(CREATE, json_of(options)), ours)
    print("passkeys stored:", len(passkeys))

    options = sign_in_options()
    response = page.evaluate(GET, json_of(options))
    print("sign-in:", sign_in(options, response, ours))

    later = sign_in_options()
    print(
        "the same answer to a new challenge:",
        sign_in(later, response, ours),
    )
    response = page.evaluate(GET, json_of(later))
    said = response["response"]
    said["signature"] = said["authenticatorData"]
    print("another signature:", sign_in(later, response, ours))

    # A page that looks the same asks for Toolshed's passkey.
    page.goto(other)
    try:
        page.evaluate(GET, json_of(later))
    except Exception as error:
        said = str(error).partition("Page.evaluate: ")[2]
        print("on another site:", said.partition(".")[0])
    browser.close()
# --8<-- [end:ceremonies]
