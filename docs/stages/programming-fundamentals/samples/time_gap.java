import java.time.*;
import java.util.List;

class Gap {
    public static void main(String[] args) {
        var berlin = ZoneId.of("Europe/Berlin");
        var clocks = List.of("2026-03-29T02:30", "2026-10-25T02:30");
        for (var clock : clocks) {
            var local = LocalDateTime.parse(clock);
            System.out.println(local.atZone(berlin));
        }
    }
}
