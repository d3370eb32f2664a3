import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class Command {
    static String count(String word) throws IOException {
        // No shell. -e: a pattern follows; --: no more options.
        var process = new ProcessBuilder(
            "grep", "-c", "-F", "-e", word, "--", "tools.txt").start();
        try (var output = process.inputReader()) {
            return output.readLine();
        }
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of("tools.txt"), "drill\nladder\nhand drill\n");
        var words = List.of(
            "drill", "drill tools.txt; echo INJECTED; true", "-vesaw");
        for (var word : words) {
            System.out.println(word + ": " + count(word));
        }
    }
}
