import java.util.List;
import java.util.stream.IntStream;

class BinarySearch {
    record Found(int position, int probes) {}

    /** The position of wanted in sorted numbers, or -1, and probes. */
    static Found find(int[] numbers, int wanted) {
        int low = 0, high = numbers.length - 1, probes = 0;
        while (low <= high) {
            int middle = low + (high - low) / 2;
            probes++;
            if (numbers[middle] == wanted) {
                return new Found(middle, probes);
            }
            if (numbers[middle] < wanted) low = middle + 1;
            else high = middle - 1;
        }
        return new Found(-1, probes);
    }

    record Case(String name, int[] numbers, int wanted, int expected) {}

    public static void main(String[] args) {
        int[] none = {}, one = {7}, four = {2, 5, 7, 9};
        var cases = List.of(
                new Case("no element", none, 7, -1),
                new Case("one, present", one, 7, 0),
                new Case("one, absent", one, 3, -1),
                new Case("first", four, 2, 0),
                new Case("last", four, 9, 3),
                new Case("absent", four, 6, -1));
        for (var each : cases) {
            int position = find(each.numbers(), each.wanted()).position();
            if (position != each.expected()) {
                throw new AssertionError(each.name());
            }
            System.out.println(each.name() + ": " + position);
        }

        int[] million = IntStream.range(0, 1_000_000).toArray();
        int probes = find(million, 999_999).probes();
        System.out.println("a million: " + probes + " probes");
    }
}
