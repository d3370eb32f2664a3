import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class Queries {
    static final int ROUND_TRIP = 2; // milliseconds from the program to the database and back; an assumption

    /** Counts what is asked. Its clock is a number. */
    static class Database {
        final Map<Integer, String> rows;
        int queries = 0;

        Database(int loans) {
            rows = IntStream.range(0, loans).boxed().collect(Collectors.toMap(Function.identity(), number -> "tool " + number));
        }

        <T> T query(T answer) {
            queries++;
            return answer;
        }

        List<Integer> loans() {
            return query(rows.keySet().stream().sorted().toList());
        }

        String tool(int number) {
            return query(rows.get(number));
        }

        Map<Integer, String> toolsOf(List<Integer> numbers) {
            return query(numbers.stream().collect(Collectors.toMap(Function.identity(), rows::get)));
        }
    }

    static List<String> oneByOne(Database database) {
        return database.loans().stream().map(database::tool).toList();
    }

    static List<String> together(Database database) {
        List<Integer> numbers = database.loans();
        Map<Integer, String> tools = database.toolsOf(numbers);
        return numbers.stream().map(tools::get).toList();
    }

    public static void main(String[] arguments) {
        for (int loans : new int[] {3, 30, 300}) {
            Database slow = new Database(loans), fast = new Database(loans);
            if (!oneByOne(slow).equals(together(fast))) throw new AssertionError("not the same answer");
            System.out.printf("%d loans: %d queries wait %d ms, %d wait %d ms%n",
                loans, slow.queries, slow.queries * ROUND_TRIP, fast.queries, fast.queries * ROUND_TRIP);
        }
    }
}
