import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

class FlakyEvery {
    // Time: the code is right. A drill that would be due on a Sunday is due on Monday.

    static LocalDate dueOn(LocalDate lent) {
        LocalDate due = lent.plusDays(7);
        return due.getDayOfWeek() == DayOfWeek.SUNDAY ? due.plusDays(1) : due;
    }

    static boolean readsTheClock(LocalDate today) {
        return dueOn(today).equals(today.plusDays(7));
    }

    static boolean namesItsDays(LocalDate today) {
        LocalDate monday = LocalDate.of(2026, 3, 2), sunday = LocalDate.of(2026, 3, 1);
        LocalDate due = LocalDate.of(2026, 3, 9);
        return dueOn(monday).equals(due) && dueOn(sunday).equals(due);
    }

    // Order and shared state: three tests, A, B and C, use one shelf, or each its own.

    static boolean inOrder(String order, boolean fresh) {
        List<String> shelf = new ArrayList<>();
        boolean green = true;
        for (char test : order.toCharArray()) {
            if (fresh) shelf = new ArrayList<>();
            switch (test) {
                case 'A' -> green = green && shelf.isEmpty(); // a new shelf is empty
                case 'B' -> { // a drill can be added
                    shelf.add("drill");
                    green = green && shelf.contains("drill");
                }
                default -> { // a saw that is added and lent is gone
                    shelf.add("saw");
                    shelf.remove("saw");
                    green = green && !shelf.contains("saw");
                }
            }
        }
        return green;
    }

    // Race: A and B each take a drill, in two steps, or in one that nobody can interrupt.

    static boolean interleaved(String steps, boolean oneStep) {
        int stock = 2;
        Map<Character, Integer> read = new HashMap<>();
        for (char who : steps.toCharArray()) {
            if (!read.containsKey(who)) {
                read.put(who, stock);
                if (oneStep) stock--;
            } else if (!oneStep) {
                stock = read.get(who) - 1;
            }
        }
        return stock == 0;
    }

    // Network: what a server of somebody else may answer, or a stub in its place.

    static double priceInEuro(String answer) {
        return Math.round(30 * Double.parseDouble(answer) * 100) / 100.0;
    }

    static boolean asks(String answer) {
        try {
            return priceInEuro(answer) == 33.0;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    static <T> void report(String cause, List<T> conditions, Predicate<T> before, Predicate<T> after) {
        List<T> red = conditions.stream().filter(before.negate()).toList();
        long still = conditions.stream().filter(after.negate()).count();
        System.out.println(cause + ": red in " + red.size() + " of " + conditions.size()
            + ", first " + red.get(0) + "; cured: " + still);
    }

    public static void main(String[] arguments) {
        List<LocalDate> days = Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1)).limit(365).toList();
        report("time", days, FlakyEvery::readsTheClock, FlakyEvery::namesItsDays);
        List<String> orders = List.of("ABC", "ACB", "BAC", "BCA", "CAB", "CBA");
        report("order", orders, order -> inOrder(order, false), order -> inOrder(order, true));
        List<String> steps = List.of("AABB", "ABAB", "ABBA", "BAAB", "BABA", "BBAA");
        report("race", steps, one -> interleaved(one, false), one -> interleaved(one, true));
        List<String> answers = List.of("1.10", "503 Service Unavailable", "timed out");
        report("network", answers, FlakyEvery::asks, answer -> asks("1.10"));
    }
}
