import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

class PactFields {
    /** An answer that writes down which fields were read. */
    static class Recorder {
        final Map<String, Object> fields;
        final Map<String, Class<?>> read = new TreeMap<>();

        Recorder(Map<String, Object> fields) {
            this.fields = fields;
        }

        Object get(String name) {
            read.put(name, fields.get(name).getClass());
            return fields.get(name);
        }
    }

    static String doorDisplay(Recorder tool) {
        return tool.get("name") + ": " + tool.get("status");
    }

    static String priceList(Recorder tool) {
        return tool.get("name") + " costs " + ((Integer) tool.get("deposit") + 2);
    }

    /** The consumer's own test, against an example. What it read is the contract. */
    static Map<String, Class<?>> record(Function<Recorder, String> consumer) {
        var answer = new Recorder(Map.of("id", 7, "name", "drill", "status", "free", "deposit", 40, "note", ""));
        consumer.apply(answer);
        return answer.read;
    }

    /** The provider's build: who would break? */
    static List<String> verify(Map<String, Object> answer, Map<String, Map<String, Class<?>>> contracts) {
        List<String> broken = new ArrayList<>();
        contracts.forEach((consumer, fields) -> fields.forEach((name, type) -> {
            if (!answer.containsKey(name)) {
                broken.add(consumer + " reads " + name + ", which is missing");
            } else if (answer.get(name).getClass() != type) {
                broken.add(consumer + " reads " + name + ", which changed its type");
            }
        }));
        return broken;
    }

    static Map<String, Object> without(Map<String, Object> answer, String name) {
        Map<String, Object> rest = new TreeMap<>(answer);
        rest.remove(name);
        return rest;
    }

    public static void main(String[] arguments) {
        var contracts = new TreeMap<>(Map.of(
            "door display", record(PactFields::doorDisplay), "price list", record(PactFields::priceList)));
        contracts.forEach((consumer, fields) ->
            System.out.println(consumer + " reads: " + String.join(", ", fields.keySet())));

        Map<String, Object> today = Map.of("id", 7, "name", "saw", "status", "free", "deposit", 25, "note", "");
        Map<String, Object> renamed = without(today, "status");
        renamed.put("state", "free");
        Map<String, Object> asText = without(today, "deposit");
        asText.put("deposit", "25.00");
        show("as it is", verify(today, contracts));
        show("note removed", verify(without(today, "note"), contracts));
        show("status renamed to state", verify(renamed, contracts));
        show("deposit as text", verify(asText, contracts));
    }

    static void show(String change, List<String> broken) {
        System.out.println(change + ": " + (broken.isEmpty() ? "ok" : String.join("; ", broken)));
    }
}
