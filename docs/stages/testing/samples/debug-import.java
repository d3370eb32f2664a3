import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.*;
import java.util.*;

class Main {
    public static void main(String[] arguments) throws IOException {
        var fees = Importer.importLoans(Path.of(arguments[0]));
        var total = fees.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        System.out.println("total " + total);
    }
}

class ImportFailed extends RuntimeException {
    ImportFailed(String message, Throwable cause) {
        super(message, cause);
    }
}

class Importer {
    static BigDecimal feeIn(String text) {
        if (!text.matches("\\d+\\.\\d\\d")) {
            throw new IllegalArgumentException(
                "fee \"" + text + "\" is not an amount");
        }
        return new BigDecimal(text);
    }

    static List<BigDecimal> importLoans(Path path) throws IOException {
        var fees = new ArrayList<BigDecimal>();
        var number = 0;
        for (var line : Files.readAllLines(path)) {
            number++;
            try {
                fees.add(feeIn(line.split(",")[2]));
            } catch (IllegalArgumentException error) {
                throw new ImportFailed(path + ", line " + number, error);
            }
        }
        return fees;
    }
}
