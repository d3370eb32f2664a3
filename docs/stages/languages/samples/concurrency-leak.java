import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.management.ObjectName;

class Leak {
    record Page(String html) {
        static Page of(String query) {
            return new Page("<h1>Results for " + query + "</h1>");
        }
    }

    /** What `jcmd PID GC.class_histogram` prints: live objects of each class. */
    static int pagesInMemory() throws Exception {
        var histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
            new Object[] {new String[0]}, new String[] {String[].class.getName()});
        return histogram.lines()
            .map(line -> line.trim().split("\\s+")) // number, instances, bytes, class
            .filter(fields -> fields.length > 3 && fields[3].equals("Leak$Page"))
            .mapToInt(fields -> Integer.parseInt(fields[1]))
            .sum();
    }

    static Function<String, Page> cached(int limit) {
        var pages = new LinkedHashMap<String, Page>(16, 0.75f, true) { // in the order of use
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Page> eldest) {
                return size() > limit;
            }
        };
        return query -> pages.computeIfAbsent(query, Page::of);
    }

    static void run(String title, Function<String, Page> search) throws Exception {
        for (int i = 0; i < 1000; i++) { // warm up: every cache fills at first
            search.apply("warm-up " + i);
        }
        int before = pagesInMemory();
        for (int i = 0; i < 10_000; i++) {
            search.apply("query " + i);
        }
        int more = pagesInMemory() - before;
        System.out.printf("%s: %d more Page objects after 10000 requests%n", title, more);
        search.apply("still in use"); // so that the collector does not take it before
    }

    public static void main(String[] arguments) throws Exception {
        run("no limit", cached(Integer.MAX_VALUE));
        run("at most 500", cached(500));
    }
}
