import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.*;
import java.nio.file.*;

class Replace {
    interface Content {
        void writeTo(OutputStream file) throws IOException;
    }

    static void overwrite(Path path, Content content) throws IOException {
        try (var file = new FileOutputStream(path.toFile())) {
            content.writeTo(file);
        }
    }

    /** Write beside the file, then put it in its place in one step. */
    static void replace(Path path, Content content) throws IOException {
        var fresh = Path.of(path + ".new");
        try (var file = new FileOutputStream(fresh.toFile())) {
            content.writeTo(file);
            file.getFD().sync(); // to the disk, before the name changes
        }
        Files.move(fresh, path, ATOMIC_MOVE);
    }

    static void two(OutputStream file) throws IOException {
        file.write("[\"drill\", \"ladder\"]".getBytes(UTF_8));
    }

    static void threeCutOff(OutputStream file) throws IOException {
        file.write("[\"drill\", \"lad".getBytes(UTF_8));
        throw new IllegalStateException("killed");
    }

    public static void main(String[] args) throws IOException {
        var tools = Path.of("tools.json");
        overwrite(tools, Replace::two);
        try {
            overwrite(tools, Replace::threeCutOff);
        } catch (IllegalStateException killed) {
            System.out.println("overwrite: " + Files.readString(tools));
        }
        replace(tools, Replace::two);
        try {
            replace(tools, Replace::threeCutOff);
        } catch (IllegalStateException killed) {
            System.out.println("replace: " + Files.readString(tools));
        }
    }
}
