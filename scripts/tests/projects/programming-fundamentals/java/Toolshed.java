// A right solution of "Toolshed in the terminal" in Java. Its file is CSV, because the JDK does not know JSON.

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

class Toolshed {
    static final Path FILE = Path.of(System.getenv().getOrDefault("TOOLSHED_FILE", "toolshed.csv"));
    static final Pattern LINE = Pattern.compile("(tool|member),%1$s,%1$s,(-|[0-9-]{10})".formatted("\"((?:[^\"]|\"\")*)\""));

    static class Thing {
        final String name;
        String lentTo;
        String due;

        Thing(String name, String lentTo, String due) {
            this.name = name;
            this.lentTo = lentTo;
            this.due = due;
        }

        String line(String kind) {
            return "%s,\"%s\",\"%s\",%s".formatted(kind, name.replace("\"", "\"\""), lentTo.replace("\"", "\"\""), due);
        }
    }

    static final List<Thing> TOOLS = new ArrayList<>();
    static final List<Thing> MEMBERS = new ArrayList<>();

    static class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }

    static void load() {
        if (!Files.exists(FILE)) return;
        try {
            for (var line : Files.readAllLines(FILE)) {
                var found = LINE.matcher(line);
                if (!found.matches()) throw new IOException(line);
                var thing = new Thing(found.group(2).replace("\"\"", "\""), found.group(3).replace("\"\"", "\""), found.group(4));
                (found.group(1).equals("tool") ? TOOLS : MEMBERS).add(thing);
            }
        } catch (IOException error) {
            throw new Refused(FILE + " is damaged");
        }
    }

    static List<String> saved(String... lines) throws IOException {
        var all = new ArrayList<String>();
        TOOLS.forEach(tool -> all.add(tool.line("tool")));
        MEMBERS.forEach(member -> all.add(member.line("member")));
        var fresh = FILE.resolveSibling(FILE.getFileName() + ".new");
        Files.write(fresh, all);
        Files.move(fresh, FILE, StandardCopyOption.REPLACE_EXISTING);
        return List.of(lines);
    }

    static Thing find(List<Thing> things, String text) {
        if (!text.matches("[1-9][0-9]{0,8}") || Integer.parseInt(text) > things.size()) throw new Refused("there is no " + text);
        return things.get(Integer.parseInt(text) - 1);
    }

    static OffsetDateTime instant(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException error) {
            throw new Refused(text + " is not a time such as 2026-03-29T22:01:00Z");
        }
    }

    static List<String> add(List<Thing> things, String name) throws IOException {
        if (name.isBlank() || name.matches("(?s).*\\p{Cntrl}.*")) {
            throw new Refused("a name must not be blank, nor hold tabs or line breaks");
        }
        things.add(new Thing(name, "-", "-"));
        return saved("" + things.size());
    }

    static List<String> lend(String toolText, String memberText, String daysText, OffsetDateTime now) throws IOException {
        var tool = find(TOOLS, toolText);
        var member = find(MEMBERS, memberText);
        if (!daysText.matches("[1-9]|[1-8][0-9]|90")) throw new Refused("a loan takes 1 to 90 days");
        if (!tool.due.equals("-")) throw new Refused("the %s is lent".formatted(tool.name));
        tool.lentTo = member.name;
        tool.due = Overdue.due(now, Integer.parseInt(daysText)).toString();
        return saved(tool.due);
    }

    static List<String> takeBack(String text) throws IOException {
        var tool = find(TOOLS, text);
        if (tool.due.equals("-")) throw new Refused("the %s is not lent".formatted(tool.name));
        tool.lentTo = tool.due = "-";
        return saved();
    }

    static List<String> tools() {
        return IntStream.range(0, TOOLS.size())
            .mapToObj(index -> String.join("\t", "" + (index + 1), TOOLS.get(index).name, TOOLS.get(index).lentTo, TOOLS.get(index).due))
            .toList();
    }

    static List<String> members() {
        return IntStream.range(0, MEMBERS.size()).mapToObj(index -> (index + 1) + "\t" + MEMBERS.get(index).name).toList();
    }

    static List<String> overdue(OffsetDateTime now) {
        return TOOLS.stream()
            .filter(tool -> !tool.due.equals("-") && Overdue.isOverdue(LocalDate.parse(tool.due), now))
            .map(tool -> String.join("\t", tool.due, tool.name, tool.lentTo))
            .sorted().toList();
    }

    static List<String> run(List<String> words) throws IOException {
        var at = words.size() > 2 && words.get(words.size() - 2).equals("--at");
        var now = at ? instant(words.get(words.size() - 1)) : OffsetDateTime.now();
        var rest = at ? words.subList(0, words.size() - 2) : words;
        return switch ((rest.isEmpty() ? "" : rest.get(0)) + " " + (rest.size() - 1)) {
            case "add-tool 1" -> add(TOOLS, rest.get(1));
            case "add-member 1" -> add(MEMBERS, rest.get(1));
            case "tools 0" -> tools();
            case "members 0" -> members();
            case "lend 3" -> lend(rest.get(1), rest.get(2), rest.get(3), now);
            case "return 1" -> takeBack(rest.get(1));
            case "overdue 0" -> overdue(now);
            default -> throw new Refused("usage: toolshed add-tool|add-member|tools|members|lend|return|overdue …");
        };
    }

    public static void main(String[] arguments) throws IOException {
        try {
            load();
            var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            run(List.of(arguments)).forEach(out::println);
            out.flush();
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }
}
