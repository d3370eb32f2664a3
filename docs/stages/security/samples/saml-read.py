# needs: saml-response.xml
import xml.etree.ElementTree as ET

# Reads a trace. It checks nothing: for that, take a library and keep it current.
SPACE = {
    "saml": "urn:oasis:names:tc:SAML:2.0:assertion",
    "ds": "http://www.w3.org/2000/09/xmldsig#",
}
response = ET.parse("saml-response.xml").getroot()
(assertion,) = response.findall("saml:Assertion", SPACE)
covered = assertion.find(
    "ds:Signature/ds:SignedInfo/ds:Reference", SPACE
).get("URI")
window = assertion.find("saml:Conditions", SPACE)

print("issuer:  ", assertion.findtext("saml:Issuer", namespaces=SPACE))
print(
    "audience:", assertion.findtext(".//saml:Audience", namespaces=SPACE)
)
print("subject: ", assertion.findtext(".//saml:NameID", namespaces=SPACE))
print(
    "valid:   ", window.get("NotBefore"), "to", window.get("NotOnOrAfter")
)
# From inside the assertion: the copy on the response is not signed.
confirmed = assertion.find(".//saml:SubjectConfirmationData", SPACE)
print("answers: ", confirmed.get("InResponseTo"))
print(
    "signed:  ",
    covered,
    "- the assertion:",
    covered == "#" + assertion.get("ID"),
)
print(
    "the response around it is signed:",
    covered == "#" + response.get("ID"),
)
