import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

class Aside {
    record Entry(Optional<String> value, double until) {}

    static class Cache {
        final DoubleSupplier clock;
        final DoubleSupplier chance;
        final Map<String, Entry> entries = new HashMap<>();

        Cache(DoubleSupplier clock, DoubleSupplier chance) {
            this.clock = clock;
            this.chance = chance;
        }

        Optional<String> get(String key, Supplier<Optional<String>> load) {
            Entry entry = entries.get(key);
            if (entry != null && clock.getAsDouble() < entry.until()) {
                return entry.value();
            }
            Optional<String> value = load.get();
            int lifetime = value.isEmpty() ? 5 : 60; // that something is missing is worth knowing, but not for long
            double until = clock.getAsDouble() + lifetime * (0.9 + 0.2 * chance.getAsDouble());
            entries.put(key, new Entry(value, until));
            return value;
        }

        void delete(String key) {
            entries.remove(key);
        }
    }

    static double now = 0;
    static long seed = 7;
    static int reads = 0;
    static final Map<Integer, String> TOOLS = new HashMap<>(Map.of(7, "drill"));
    static final Cache CACHE = new Cache(() -> now, Aside::chance);

    /** Numbers between 0 and 1, the same in every run; Math::random outside of tests. */
    static double chance() {
        seed = seed * 16807 % 2147483647;
        return seed / 2147483647.0;
    }

    static String tool(int number) {
        return CACHE.get("tool:" + number, () -> {
            reads++;
            return Optional.ofNullable(TOOLS.get(number));
        }).orElse("none");
    }

    public static void main(String[] arguments) {
        System.out.printf("tool 7 twice: %s, %s; database reads: %d%n", tool(7), tool(7), reads);
        reads = 0;
        System.out.printf("tool 99 twice: %s, %s; database reads: %d%n", tool(99), tool(99), reads);

        TOOLS.put(7, "hammer drill");
        now = 30;
        System.out.println("renamed, entry kept, at 30 s: " + tool(7));
        now = 70;
        System.out.println("renamed, entry kept, at 70 s: " + tool(7));

        TOOLS.put(7, "impact drill");
        CACHE.delete("tool:7");
        System.out.println("renamed, entry deleted, at 70 s: " + tool(7));

        Set<Double> moments = new HashSet<>();
        for (int number = 100; number < 120; number++) {
            TOOLS.put(number, "saw");
            tool(number);
            moments.add(CACHE.entries.get("tool:" + number).until());
        }
        System.out.printf("20 tools stored together expire at %d different moments%n", moments.size());
    }
}
