import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

class Late {
    static int today; // one variable for the whole loop

    static String all(List<Supplier<String>> reminders) {
        return reminders.stream().map(Supplier::get)
            .collect(Collectors.joining(", "));
    }

    public static void main(String[] arguments) {
        var shared = new ArrayList<Supplier<String>>();
        var own = new ArrayList<Supplier<String>>();
        for (int day : List.of(1, 2, 3)) { // a new day in every pass
            today = day;
            shared.add(() -> "day " + today);
            own.add(() -> "day " + day);
        }
        System.out.println("shared: " + all(shared));
        System.out.println("own:    " + all(own));
    }
}
