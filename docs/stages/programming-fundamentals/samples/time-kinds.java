import java.time.*;

class Kinds {
    // The zone as data: hours ahead of UTC in July, under two rules.
    // In the new one, summer time is abolished.
    static final ZoneOffset OLD_RULE = ZoneOffset.ofHours(2);
    static final ZoneOffset NEW_RULE = ZoneOffset.ofHours(1);

    public static void main(String[] args) {
        var wanted = LocalDateTime.parse("2027-07-01T10:00");
        var inUtc = wanted.atOffset(OLD_RULE)
                .withOffsetSameInstant(ZoneOffset.UTC);
        System.out.println("kept in UTC: " + inUtc);
        var shown = inUtc.withOffsetSameInstant(NEW_RULE).toLocalTime();
        System.out.println("shown under the new rule: " + shown);
        System.out.println("kept as clock time and zone: "
                + wanted.toLocalTime() + " Europe/Berlin");

        var born = LocalDate.of(1990, 7, 1);
        var instant = born.atStartOfDay().toInstant(OLD_RULE);
        var read = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        System.out.println("birthday kept as an instant: " + read);
        System.out.println("birthday kept as a date: " + born);
    }
}
