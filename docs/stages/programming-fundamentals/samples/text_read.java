import java.nio.file.Files;
import java.nio.file.Path;

class Read {
    public static void main(String[] args) throws Exception {
        System.out.println(Files.readString(Path.of("members.txt")));
    }
}
