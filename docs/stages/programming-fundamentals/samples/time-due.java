import java.time.*;
import java.time.format.DateTimeFormatter;

class Due {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final DateTimeFormatter RFC3339 =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    public static void main(String[] args) {
        var stored = Instant.parse("2026-03-10T17:00:00Z");
        ZonedDateTime lent = stored.atZone(BERLIN);

        var days = lent.plusDays(30); // moves the clock on the wall
        var hours = lent.plusHours(720); // hours that pass

        System.out.println("lent:      " + RFC3339.format(lent));
        System.out.println("30 days:   " + RFC3339.format(days));
        System.out.println("720 hours: " + RFC3339.format(hours));
        System.out.println("to store:  " + days.toInstant());
    }
}
