import java.net.*;

class Listen {
    public static void main(String[] arguments) throws Exception {
        var address = InetAddress.getByName("127.0.0.1");
        switch (arguments[0]) {
            case "listen" -> new ServerSocket(8000, 1, address);
            case "connect" -> new Socket(address, 8001);
        }
    }
}
