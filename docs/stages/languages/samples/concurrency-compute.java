import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class Compute {
    static final int PART = 25_000;

    static boolean isPrime(int number) {
        return number >= 2 && IntStream.rangeClosed(2, (int) Math.sqrt(number)).allMatch(divisor -> number % divisor != 0);
    }

    static int countPrimes(int start) {
        return (int) IntStream.range(start, start + PART).filter(Compute::isPrime).count();
    }

    public static void main(String[] arguments) throws Exception {
        int workers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2;
        var tasks = new ArrayList<Callable<Integer>>();
        for (int start : List.of(0, 25_000, 50_000, 75_000)) {
            tasks.add(() -> countPrimes(start));
        }
        var pool = Executors.newFixedThreadPool(workers); // threads of Java run on all processors
        var counts = new ArrayList<Integer>();
        for (var count : pool.invokeAll(tasks)) {
            counts.add(count.get());
        }
        pool.shutdown();
        System.out.println(counts + " " + counts.stream().mapToInt(Integer::intValue).sum());
    }
}
