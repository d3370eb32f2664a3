import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class Due {
    /** The day until which a tool is lent, as the calendar of Berlin says. */
    static LocalDate on(Instant now, int days) {
        return now.atZone(ZoneId.of("Europe/Berlin")).toLocalDate().plusDays(days);
    }

    /** Its tests. */
    public static void main(String[] arguments) {
        expect("2026-02-28", on(Instant.parse("2026-01-31T12:00:00Z"), 28));
        expect("2026-10-26", on(Instant.parse("2026-10-24T22:30:00Z"), 1));
    }

    static void expect(String wanted, LocalDate found) {
        if (!found.toString().equals(wanted)) throw new AssertionError("%s, not %s".formatted(wanted, found));
    }
}
