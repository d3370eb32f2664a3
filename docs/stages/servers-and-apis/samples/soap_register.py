"""Stands for the register of residents at the town hall: a SOAP service, and its WSDL."""

import os
import xml.etree.ElementTree as ET
from http.server import BaseHTTPRequestHandler, HTTPServer
from xml.sax.saxutils import escape

PORT = int(os.environ["PORT"])

WSDL = f"""<definitions name="Register" targetNamespace="urn:example:register"
    xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:r="urn:example:register" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <types>
    <xsd:schema targetNamespace="urn:example:register" elementFormDefault="qualified">
      <xsd:element name="checkResident"><xsd:complexType><xsd:sequence>
        <xsd:element name="cardNumber" type="xsd:string"/>
      </xsd:sequence></xsd:complexType></xsd:element>
      <xsd:element name="checkResidentResponse"><xsd:complexType><xsd:sequence>
        <xsd:element name="resident" type="xsd:boolean"/>
        <xsd:element name="since" type="xsd:date"/>
      </xsd:sequence></xsd:complexType></xsd:element>
    </xsd:schema>
  </types>
  <message name="request"><part name="body" element="r:checkResident"/></message>
  <message name="response"><part name="body" element="r:checkResidentResponse"/></message>
  <portType name="Register">
    <operation name="checkResident"><input message="r:request"/><output message="r:response"/></operation>
  </portType>
  <binding name="RegisterSoap" type="r:Register">
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="checkResident">
      <soap:operation soapAction=""/>
      <input><soap:body use="literal"/></input><output><soap:body use="literal"/></output>
    </operation>
  </binding>
  <service name="RegisterService">
    <port name="Register" binding="r:RegisterSoap"><soap:address location="http://127.0.0.1:{PORT}/register"/></port>
  </service>
</definitions>"""


class Register(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer(200, WSDL)

    def do_POST(self):
        envelope = ET.fromstring(self.rfile.read(int(self.headers["Content-Length"])))
        card = envelope.findtext(".//{urn:example:register}cardNumber", "")
        if not card.startswith("T-"):
            fault = f"<faultcode>s:Client</faultcode><faultstring>INVALID_CARD_NUMBER: {escape(card)}</faultstring>"
            self.envelope(500, f"<s:Fault>{fault}</s:Fault>")
        else:
            found = "<r:resident>true</r:resident><r:since>2019-04-01</r:since>"
            self.envelope(200, f"<r:checkResidentResponse>{found}</r:checkResidentResponse>")

    def envelope(self, status, body):
        names = 'xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:r="urn:example:register"'
        self.answer(status, f"<s:Envelope {names}><s:Body>{body}</s:Body></s:Envelope>")

    def answer(self, status, text):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/xml; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


HTTPServer(("127.0.0.1", PORT), Register).serve_forever()
