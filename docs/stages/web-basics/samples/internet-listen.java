import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

class Listen {
    static String ask(String address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return "connected";
        } catch (IOException error) {
            return error.getMessage();
        }
    }

    static ServerSocket listen(String own, int port) throws IOException {
        return new ServerSocket(port, 5, InetAddress.getByName(own));
    }

    public static void main(String[] arguments) throws IOException {
        for (String own : new String[] {"127.0.0.1", "0.0.0.0"}) {
            try (ServerSocket listener = listen(own, 0)) {
                int port = listener.getLocalPort();
                System.out.println("listening on " + own);
                for (String address : new String[] {"127.0.0.1", "127.0.0.2"}) {
                    System.out.println("  asked at " + address + ": " + ask(address, port));
                }
                try (ServerSocket second = listen(own, port)) {
                    System.out.println("  a second listener: works");
                } catch (IOException error) {
                    System.out.println("  a second listener: " + error.getMessage());
                }
            }
        }
    }
}
