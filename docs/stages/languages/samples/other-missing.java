// needs: other-loans.csv
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

class Missing {
    static int countLoans(String path) throws IOException {
        return Files.readAllLines(Path.of(path)).size();
    }

    public static void main(String[] arguments) throws IOException {
        for (var path : List.of("other-loans.csv", "missing.csv")) {
            try {
                System.out.println(path + ": " + countLoans(path) + " loans");
            } catch (NoSuchFileException missing) {
                System.out.println(path + ": not there, so no loans yet");
            }
        }
    }
}
