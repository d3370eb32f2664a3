import java.util.ArrayList;
import java.util.List;

class Steps {
    /** A number from 0 to count - 1, computed from the text alone. */
    static int bucketOf(String name, int count) {
        int number = 0;
        for (char character : name.toCharArray()) {
            number = (number * 31 + character) % 1_000_003;
        }
        return number % count;
    }

    /** How many comparisons a search from the front takes. */
    static int stepsToFind(List<String> names, String wanted) {
        int steps = 0;
        for (String name : names) {
            steps++;
            if (name.equals(wanted)) break;
        }
        return steps;
    }

    public static void main(String[] args) {
        for (int size : new int[] {1_000, 10_000, 100_000}) {
            List<String> names = new ArrayList<>();
            List<List<String>> buckets = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                names.add("member-" + number);
                buckets.add(new ArrayList<>());
            }
            for (String name : names) {
                buckets.get(bucketOf(name, size)).add(name);
            }

            var wanted = names.get(size - 1);
            var bucket = buckets.get(bucketOf(wanted, size));
            int inList = stepsToFind(names, wanted);
            int inBucket = stepsToFind(bucket, wanted);
            System.out.println(size + " members");
            System.out.println("  list: " + inList + " comparisons");
            System.out.println("  buckets: " + inBucket);
        }
    }
}
