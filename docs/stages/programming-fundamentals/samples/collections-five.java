import java.util.*;

class Five {
    public static void main(String[] args) {
        // list: in order, each at a position
        List<Integer> fees = new ArrayList<>(List.of(150, 0, 450));
        fees.add(200);
        System.out.println("fee at position 2: " + fees.get(2));

        // map: a value by its key
        Map<String, String> tools = new HashMap<>();
        tools.put("T-0007", "drill");
        tools.put("T-0012", "ladder");
        tools.put("T-0042", "saw");
        System.out.println("T-0012: " + tools.get("T-0012"));

        // set: each at most once
        Set<String> present = new HashSet<>(Set.of("Ana", "Bo"));
        present.add("Ana");
        System.out.println("present: " + present.size());
        var here = present.contains("Cleo") ? "yes" : "no";
        System.out.println("Cleo is here: " + here);

        // stack: last in, first out
        Deque<String> undo = new ArrayDeque<>();
        undo.push("lend drill");
        undo.push("lend saw");
        System.out.println("undo: " + undo.pop());

        // queue: first in, first out
        Queue<String> waiting = new ArrayDeque<>();
        waiting.add("Bo");
        waiting.add("Cleo");
        System.out.println("next: " + waiting.remove());
    }
}
