import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Percentiles {
    /** The smallest time within which this share of all requests was answered. */
    static int percentile(List<Integer> times, int percent) {
        List<Integer> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    static List<Integer> both(List<Integer> one, List<Integer> other) {
        List<Integer> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    public static void main(String[] arguments) {
        List<Integer> times = both(Collections.nCopies(95, 100), Collections.nCopies(5, 4000)); // in milliseconds
        System.out.println("mean: " + Math.round(times.stream().mapToInt(time -> time).average().orElseThrow()));
        for (int percent : new int[] {50, 95, 99}) {
            System.out.println("p" + percent + ": " + percentile(times, percent));
        }

        List<Integer> busy = Collections.nCopies(900, 100), slow = Collections.nCopies(100, 4000); // two servers, one address
        int average = (percentile(busy, 99) + percentile(slow, 99)) / 2;
        System.out.println("p95 of each: " + percentile(busy, 95) + " " + percentile(slow, 95));
        System.out.println("average of the two p99: " + average + " p99 of all: " + percentile(both(busy, slow), 99));

        for (int requests : new int[] {1, 5, 20, 100}) {
            long chance = Math.round((1 - Math.pow(0.99, requests)) * 100);
            System.out.println("requests in a page: " + requests + ", pages that wait for the slowest 1 %: " + chance + " %");
        }
    }
}
