import java.util.ArrayList;
import java.util.List;

class Default {
    static final List<String> EMPTY = new ArrayList<>();

    static List<String> add(String tool, List<String> basket) {
        basket.add(tool);
        return basket;
    }

    static List<String> addShared(String tool) {
        return add(tool, EMPTY); // one list for all calls
    }

    static List<String> addFresh(String tool) {
        return add(tool, new ArrayList<>()); // a new list in every call
    }

    public static void main(String[] arguments) {
        addShared("drill");
        System.out.println("shared: " + String.join(", ", addShared("saw")));
        addFresh("drill");
        System.out.println("fresh:  " + String.join(", ", addFresh("saw")));
    }
}
