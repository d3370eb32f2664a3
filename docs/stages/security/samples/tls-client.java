// server: tls-names.nginx.conf
// application: tls_app.py
import java.io.FileInputStream;
import java.net.Socket;
import java.net.URI;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

class TlsClient {
    static final int PORT =
        URI.create(System.getenv("BASE_URL")).getPort();

    public static void main(String[] arguments) throws Exception {
        var trust = trusting("root.pem");
        for (var name : List.of(
                "toolshed.example", "shop.toolshed.example",
                "expired.toolshed.example", "short.toolshed.example")) {
            try {
                System.out.println(name + ": " + ask(trust, name));
            } catch (SSLException error) { // its message says why
                System.out.println(name + ": refused");
            }
        }
    }

    static SSLContext trusting(String file) throws Exception {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var pem = new FileInputStream(file)) {
            store.setCertificateEntry("root",
                CertificateFactory.getInstance("X.509")
                    .generateCertificate(pem));
        }
        var managers = TrustManagerFactory.getInstance(
            TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    static String ask(SSLContext trust, String name) throws Exception {
        // Every name leads to this machine; yours go through DNS.
        var plain = new Socket("127.0.0.1", PORT);
        try (var connection = (SSLSocket) trust.getSocketFactory()
                .createSocket(plain, name, PORT, true)) {
            var parameters = connection.getSSLParameters();
            // HttpClient does this; a bare socket compares no name.
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            connection.setSSLParameters(parameters);
            connection.startHandshake();
            return "trusted";
        }
    }
}
