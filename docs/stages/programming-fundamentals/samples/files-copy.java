import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.*;

class Copy {
    /** Copy a text file line by line; both get closed in any case. */
    static int copy(Path source, Path target) throws IOException {
        int lines = 0;
        try (var reading = Files.newBufferedReader(source, UTF_8);
                var writing = Files.newBufferedWriter(target, UTF_8)) {
            String line;
            while ((line = reading.readLine()) != null) {
                lines++;
                if (line.isEmpty()) {
                    throw new IOException("line " + lines + " is empty");
                }
                writing.write(line + "\n");
            }
        }
        return lines;
    }

    public static void main(String[] args) throws IOException {
        Path tools = Path.of("tools.txt"), target = Path.of("copy.txt");
        Files.writeString(tools, "½-inch drill\n".repeat(100_000), UTF_8);
        System.out.println("copied: " + copy(tools, target));

        Files.writeString(tools, "\n", UTF_8, StandardOpenOption.APPEND);
        try {
            copy(tools, target);
        } catch (IOException error) {
            System.out.println("stopped: " + error.getMessage());
        }
    }
}
