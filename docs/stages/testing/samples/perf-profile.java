import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

class Profile {
    static final List<String> TOOLS =
        List.of("drill", "saw", "ladder", "hedge trimmer", "pressure washer", "wheelbarrow", "rake");
    static final List<String> SHELF = IntStream.range(10, 40).boxed()
        .flatMap(number -> TOOLS.stream().map(name -> name + " " + number)).toList();
    static int compared = 0;

    /** How many letters to change, add or remove until the words are equal. */
    static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int above = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                compared++;
                boolean equal = one.charAt(i - 1) == other.charAt(j - 1);
                int cost = equal ? above : 1 + Math.min(above, Math.min(row[j], row[j - 1]));
                above = row[j];
                row[j] = cost;
            }
        }
        return row[other.length()];
    }

    static List<String> similar(String word) {
        return SHELF.stream().filter(name -> distance(word, name) <= 2).toList();
    }

    /** Two words whose lengths differ by three cannot be two changes apart. */
    static List<String> similarLengthsFirst(String word) {
        return SHELF.stream()
            .filter(name -> Math.abs(name.length() - word.length()) <= 2 && distance(word, name) <= 2).toList();
    }

    static String page(List<String> names) {
        return names.stream()
            .map(name -> "<li>" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "</li>")
            .collect(Collectors.joining());
    }

    static String search(String word, Function<String, List<String>> similar) {
        return page(similar.apply(word)) + page(SHELF);
    }

    /** Letters compared for one search: a cost that is the same on every machine. */
    static int work(Function<String, List<String>> similar) {
        compared = 0;
        search("drlil 17", similar);
        return compared;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        Path file = Files.createTempFile("search", ".jfr");
        try (var recording = new Recording()) { // Flight Recorder, which comes with the JDK
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            for (int round = 0; round < 4000; round++) search("drlil 17", Profile::similar);
            recording.stop();
            recording.dump(file);
        }
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
                event.getStackTrace().getFrames().stream().map(frame -> frame.getMethod())
                    .filter(method -> method.getType().getName().equals("Profile")) // the innermost of our own
                    .findFirst().ifPresent(method -> counts.merge(method.getName(), 1, Integer::sum));
            }
        }
        Files.delete(file);
        String most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        System.out.println("most time in: " + most);
        System.out.println("letters compared, before and after: "
            + work(Profile::similar) + " " + work(Profile::similarLengthsFirst));
        boolean same = search("drlil 17", Profile::similar).equals(search("drlil 17", Profile::similarLengthsFirst));
        System.out.println("the same page: " + (same ? "yes" : "no"));
    }
}
