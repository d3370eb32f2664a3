import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

class Photos {
    static Path root;

    static String photo(String name) {
        try {
            var file = root.resolve(name).toRealPath(); // follows .. and links
            // startsWith of a Path compares whole names, not letters
            if (!file.startsWith(root)) return "404";
            return Files.readString(file);
        } catch (IOException | InvalidPathException missing) {
            return "404";
        }
    }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectory(Path.of("photos"));
        Files.createDirectory(Path.of("photos-private"));
        Files.writeString(Path.of("photos/drill.txt"), "a drill");
        Files.createSymbolicLink(
            Path.of("photos/latest.txt"), Path.of("../app.conf"));
        Files.writeString(Path.of("photos-private/ladder.txt"), "Bo's ladder");
        Files.writeString(Path.of("app.conf"), "key = 4711");
        root = Path.of("photos").toRealPath();

        var secret = Path.of("app.conf").toRealPath().toString();
        System.out.println("honest: " + photo("drill.txt"));
        System.out.println("dots: " + photo("../app.conf"));
        System.out.println("more dots: " + photo("....//app.conf"));
        System.out.println("absolute: " + photo(secret));
        System.out.println(
            "neighbour: " + photo("../photos-private/ladder.txt"));
        System.out.println("link: " + photo("latest.txt"));
        System.out.println("encoded: " + photo("..%2fapp.conf"));
        System.out.println("null byte: " + photo("drill.txt\0.jpg"));
    }
}
