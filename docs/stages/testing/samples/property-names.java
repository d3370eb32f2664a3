import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

class PropertyNames {
    record Version(String label, UnaryOperator<String> write, UnaryOperator<String> read) {}

    static final List<Version> VERSIONS = List.of(
        new Version("plain",
            name -> name + ";drill",
            line -> line.split(";", -1)[0]),
        new Version("half repaired", // splits at a semicolon that has no backslash before it
            name -> name.replace(";", "\\;") + ";drill",
            line -> line.split("(?<!\\\\);", -1)[0].replace("\\;", ";")),
        new Version("repaired", // the mark itself has to be marked too
            name -> name.replace("%", "%25").replace(";", "%3B") + ";drill",
            line -> line.split(";", -1)[0].replace("%3B", ";").replace("%25", "%")));

    /** Every name made of five awkward characters, the shortest first. */
    static List<String> names(int longest) {
        List<String> all = new ArrayList<>(), sameLength = List.of("");
        for (int length = 0; length <= longest; length++) {
            all.addAll(sameLength);
            List<String> longer = new ArrayList<>();
            for (String name : sameLength) {
                for (String letter : List.of("a", " ", ";", "\\", "%")) longer.add(name + letter);
            }
            sameLength = longer;
        }
        return all;
    }

    /** The property: what is written is what is read. */
    static Optional<String> smallestFailure(Version version) {
        return names(4).stream()
            .filter(name -> !version.read().apply(version.write().apply(name)).equals(name))
            .findFirst();
    }

    public static void main(String[] arguments) {
        System.out.println("names tried: " + names(4).size());
        for (Version version : VERSIONS) {
            String found = smallestFailure(version)
                .map(name -> "[" + name + "] came back as [" + version.read().apply(version.write().apply(name)) + "]")
                .orElse("all came back");
            System.out.println(version.label() + ": " + found);
        }
    }
}
