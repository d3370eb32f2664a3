import java.time.LocalDate;
import java.util.List;

class Overdue {
    static boolean isOverdue(LocalDate due, LocalDate today) {
        return today.isAfter(due);
    }

    public static void main(String[] arguments) {
        var due = LocalDate.of(2026, 11, 20);
        for (var today : List.of(due.minusDays(1), due, due.plusDays(1))) {
            System.out.println(
                today + (isOverdue(due, today) ? " overdue" : " in time"));
        }
    }
}
