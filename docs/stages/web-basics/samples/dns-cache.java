import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Resolver {
    record Kept(String found, int until) {}

    // The root refers to the first, the first to the second.
    static final List<String> ZONES = List.of("example", "toolshed.example");
    static final Map<String, String> RECORDS = new HashMap<>();
    // Servers that the resolver has heard of.
    static final List<String> KNOWN = new ArrayList<>(List.of("root"));
    static final Map<String, Kept> CACHE = new HashMap<>();

    static String lookUp(String name, int now) {
        Kept kept = CACHE.get(name);
        if (kept != null && now < kept.until()) {
            return "from the cache: " + kept.found() + ", " + (kept.until() - now) + " s left";
        }
        List<String> asked = new ArrayList<>();
        // Begin as near to the name as possible.
        asked.add(KNOWN.get(KNOWN.size() - 1));
        for (String zone : ZONES.subList(KNOWN.size() - 1, ZONES.size())) {
            KNOWN.add(zone);
            asked.add(zone);
        }
        String found = RECORDS.getOrDefault(name, "no such name");
        int ttl = RECORDS.containsKey(name) ? 300 : 60;
        CACHE.put(name, new Kept(found, now + ttl));
        return "asked " + String.join(", ", asked) + ": " + found + ", keep " + ttl + " s";
    }

    static void ask(String name, int now) {
        System.out.printf("%3d %s: %s%n", now, name, lookUp(name, now));
    }

    public static void main(String[] arguments) {
        RECORDS.put("toolshed.example", "198.51.100.20");
        ask("toolshed.example", 0);
        ask("toolshed.example", 120);
        RECORDS.put("toolshed.example", "203.0.113.50");
        System.out.println("150 the owner changes the address");
        ask("toolshed.example", 200);
        ask("toolshed.example", 300);
        ask("www.toolshed.example", 310);
        RECORDS.put("www.toolshed.example", "203.0.113.50");
        System.out.println("320 the owner creates www");
        ask("www.toolshed.example", 330);
        ask("www.toolshed.example", 370);
    }
}
