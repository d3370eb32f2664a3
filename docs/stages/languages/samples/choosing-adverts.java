// needs: choosing-adverts.txt
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class ChoosingAdverts {
    record Language(String name, List<String> names) {}

    static final List<Language> LANGUAGES = List.of(
        new Language("Python", List.of("Python")),
        new Language("Node.js", List.of("Node.js", "JavaScript", "TypeScript")),
        new Language("Java", List.of("Java")),
        new Language("PHP", List.of("PHP")),
        new Language("Ruby", List.of("Ruby")));

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of("choosing-adverts.txt");
        List<String> adverts = Files.readAllLines(file);

        for (Language language : LANGUAGES) {
            String either = language.names().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
            Pattern pattern = Pattern.compile("\\b(" + either + ")\\b");
            long count = adverts.stream().filter(pattern.asPredicate()).count();
            System.out.printf("%s: %d of %d%n", language.name(), count, adverts.size());
        }

        long careless = adverts.stream()
            .filter(advert -> advert.contains("Java"))
            .count();
        System.out.printf("Adverts that contain the text \"Java\": %d%n", careless);
    }
}
