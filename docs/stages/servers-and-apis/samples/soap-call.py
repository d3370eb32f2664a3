# server: soap_register.py

import os
import urllib.error
import urllib.request
import xml.etree.ElementTree as ET

# --8<-- [start:wsdl]
NAMES = {
    "wsdl": "http://schemas.xmlsoap.org/wsdl/",
    "soap": "http://schemas.xmlsoap.org/wsdl/soap/",
    "xsd": "http://www.w3.org/2001/XMLSchema",
    "s": "http://schemas.xmlsoap.org/soap/envelope/",
    "r": "urn:example:register",
}

url = os.environ["BASE_URL"] + "/register?wsdl"
with urllib.request.urlopen(url, timeout=5) as answer:
    wsdl = ET.parse(answer)
endpoint = wsdl.find(".//wsdl:port/soap:address", NAMES).get("location")
print("endpoint: ", endpoint)
for operation in wsdl.findall("wsdl:portType/wsdl:operation", NAMES):
    print("operation:", operation.get("name"))
for element in wsdl.findall(".//xsd:schema/xsd:element", NAMES):
    fields = element.findall(".//xsd:sequence/xsd:element", NAMES)
    types = {field.get("name"): field.get("type") for field in fields}
    print("  ", element.get("name"), types)
# --8<-- [end:wsdl]


# --8<-- [start:call]
def check_resident(card):
    envelope = ET.Element(f"{{{NAMES['s']}}}Envelope")
    body = ET.SubElement(envelope, f"{{{NAMES['s']}}}Body")
    call = ET.SubElement(body, f"{{{NAMES['r']}}}checkResident")
    number = ET.SubElement(call, f"{{{NAMES['r']}}}cardNumber")
    number.text = card  # the library escapes it
    headers = {
        "Content-Type": "text/xml; charset=utf-8",
        "SOAPAction": '""',  # as the WSDL says
    }
    content = ET.tostring(envelope, "utf-8")
    request = urllib.request.Request(endpoint, content, headers)
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            xml = ET.parse(answer)
        found = xml.find(".//r:checkResidentResponse", NAMES)
        return {one.tag.partition("}")[2]: one.text for one in found}
    except urllib.error.HTTPError as error:  # of a fault: 500
        fault = ET.parse(error).find(".//s:Fault", NAMES)
        code = fault.findtext("faultcode")
        return f"{error.code}: {code}, {fault.findtext('faultstring')}"
# --8<-- [end:call]


print("answer:   ", check_resident("T-1234"))
print("fault:    ", check_resident("1234 <b>"))
