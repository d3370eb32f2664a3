import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.SAXParseException;

class Import {
    static final String NO_DOCTYPE =
        "http://apache.org/xml/features/disallow-doctype-decl";

    static String tool(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(NO_DOCTYPE, true);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(null); // do not print what is thrown anyway
        var bytes = new ByteArrayInputStream(xml.getBytes("UTF-8"));
        return parser.parse(bytes).getDocumentElement().getTextContent();
    }

    public static void main(String[] arguments) throws Exception {
        Files.writeString(Path.of("app.conf"), "key = 4711");
        var secret = Path.of("app.conf").toUri();
        System.out.println(tool("<tool>drill</tool>"));
        try {
            System.out.println(tool("<!DOCTYPE tool [<!ENTITY x SYSTEM '"
                + secret + "'>]><tool>&x;</tool>"));
        } catch (SAXParseException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
