import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class Sockets {
    public static void main(String[] arguments) throws Exception {
        InetAddress here = InetAddress.getByName("127.0.0.1");

        // TCP: the server listens, the client connects.
        // Port 0 asks the system for a free one.
        try (ServerSocket listener = new ServerSocket(0, 5, here);
             Socket client = new Socket(here, listener.getLocalPort());
             Socket connection = listener.accept()) {
            System.out.println("TCP: the server sees the client's own port: "
                + (connection.getPort() == client.getLocalPort()));
            for (String piece : new String[] {"drill\nlad", "der\n"}) {
                client.getOutputStream().write(piece.getBytes(StandardCharsets.UTF_8));
            }
            client.shutdownOutput();
            byte[] stream = connection.getInputStream().readAllBytes();
            String text = new String(stream, StandardCharsets.UTF_8);
            String lines = String.join(", ", text.split("\n"));
            System.out.println("TCP: received " + stream.length + " bytes, lines: " + lines);
        }

        // UDP: no connection. Every datagram names its receiver.
        try (DatagramSocket sender = new DatagramSocket()) {
            int port;
            try (DatagramSocket receiver = new DatagramSocket(0, here)) {
                port = receiver.getLocalPort();
                for (String piece : new String[] {"drill", "ladder"}) {
                    sender.send(datagram(piece, here, port));
                }
                for (int number = 1; number <= 2; number++) {
                    DatagramPacket got = new DatagramPacket(new byte[1024], 1024);
                    receiver.receive(got);
                    byte[] bytes = Arrays.copyOf(got.getData(), got.getLength());
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    System.out.println("UDP: datagram " + number + " is " + text);
                }
            }
            sender.send(datagram("saw", here, port));
            System.out.println("UDP: sent a third one to nobody, without an error");
        }
    }

    static DatagramPacket datagram(String text, InetAddress address, int port) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DatagramPacket(bytes, bytes.length, address, port);
    }
}
