// insecure: inj-xxe.java
// Insecure: the parser as it comes out of the box.
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;

class Import {
    static String tool(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        var parser = factory.newDocumentBuilder();
        var bytes = new ByteArrayInputStream(xml.getBytes("UTF-8"));
        return parser.parse(bytes).getDocumentElement().getTextContent();
    }

    public static void main(String[] arguments) throws Exception {
        Files.writeString(Path.of("app.conf"), "key = 4711");
        var secret = Path.of("app.conf").toUri();
        System.out.println(tool("<tool>drill</tool>"));
        System.out.println(tool("<!DOCTYPE tool [<!ENTITY x SYSTEM '"
            + secret + "'>]><tool>&x;</tool>"));
    }
}
