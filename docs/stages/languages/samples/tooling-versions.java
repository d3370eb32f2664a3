import java.lang.module.ModuleDescriptor.Version;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

class ToolingVersions {
    static final List<String> PUBLISHED =
        List.of("1.4.10", "2.0.0", "1.4.2", "1.10.0", "1.5.0", "1.9.3");
    static final Comparator<String> BY_VERSION =
        Comparator.comparing(Version::parse);

    static String admitted(String lowest, String below) {
        return PUBLISHED.stream()
            .filter(version -> BY_VERSION.compare(version, lowest) >= 0)
            .filter(version -> BY_VERSION.compare(version, below) < 0)
            .sorted(BY_VERSION)
            .collect(Collectors.joining(" "));
    }

    static String sorted(Comparator<String> order) {
        return String.join(" ", PUBLISHED.stream().sorted(order).toList());
    }

    public static void main(String[] arguments) {
        String asText = sorted(Comparator.naturalOrder());
        System.out.println("sorted as text: " + asText);
        System.out.println("sorted as versions: " + sorted(BY_VERSION));
        for (String below : List.of("1.5.0", "2.0.0")) {
            String found = admitted("1.4.2", below);
            System.out.println("from 1.4.2, below " + below + ": " + found);
        }
    }
}
