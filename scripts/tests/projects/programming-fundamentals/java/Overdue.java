import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

class Overdue {
    static LocalDate day(OffsetDateTime instant) {
        return instant.atZoneSameInstant(ZoneId.of("Europe/Berlin")).toLocalDate();
    }

    static LocalDate due(OffsetDateTime lentAt, int days) {
        return day(lentAt).plusDays(days);
    }

    static boolean isOverdue(LocalDate due, OffsetDateTime now) {
        return day(now).isAfter(due);
    }

    /** Tests every line of overdue.csv. */
    public static void main(String[] arguments) throws IOException {
        for (var line : Files.readAllLines(Path.of("overdue.csv")).stream().skip(1).toList()) {
            var values = line.split(",");
            var due = due(OffsetDateTime.parse(values[0]), Integer.parseInt(values[1]));
            if (isOverdue(due, OffsetDateTime.parse(values[2])) != values[3].equals("yes")) throw new AssertionError(line);
        }
    }
}
