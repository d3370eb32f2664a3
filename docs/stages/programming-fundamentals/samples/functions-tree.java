import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class Tree {
    static final Map<String, List<String>> FOLDERS = Map.of(
        "toolshed", List.of("members.csv", "loans"),
        "loans", List.of("2026", "old.csv"),
        "2026", List.of("october.csv", "november.csv"));

    static List<String> filesIn(String name, int depth) {
        System.out.println("  ".repeat(depth) + name);
        if (!FOLDERS.containsKey(name)) {
            return List.of(name); // a file: no further call
        }
        var found = new ArrayList<String>();
        for (var child : FOLDERS.get(name)) {
            found.addAll(filesIn(child, depth + 1));
        }
        return found;
    }

    static List<String> filesInLoop(String name) {
        var found = new ArrayList<String>();
        var waiting = new ArrayDeque<String>(); // a stack of its own
        waiting.push(name);
        while (!waiting.isEmpty()) {
            var current = waiting.pop();
            if (FOLDERS.containsKey(current)) {
                FOLDERS.get(current).forEach(waiting::push);
            } else {
                found.add(current);
            }
        }
        return found;
    }

    static String sorted(List<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    public static void main(String[] arguments) {
        var byCalls = filesIn("toolshed", 0);
        var byLoop = filesInLoop("toolshed");
        System.out.println("calls: " + sorted(byCalls));
        System.out.println("loop:  " + sorted(byLoop));
    }
}
