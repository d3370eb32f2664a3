// needs: scoping_examples.txt
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ScopingReservations {
    static class Drill {
        static final int HOLD = 3; // days after the one of the return
        String holder;
        List<String> queue = new ArrayList<>();
        int until; // 0: not held

        String perform(int day, String member, String action) {
            while (until > 0 && day > until) { // not fetched: the next one's turn
                queue.remove(0);
                until = queue.isEmpty() ? 0 : until + 1 + HOLD;
            }
            return switch (action) {
                case "borrows" -> borrow(member);
                case "returns" -> giveBack(day);
                case "reserves" -> reserve(member);
                case "cancels" -> cancel(day, member);
                default -> throw new IllegalArgumentException(action);
            };
        }

        String borrow(String member) {
            if (holder != null) return "refused: it is out";
            if (until > 0) {
                if (!queue.get(0).equals(member)) return "refused: held until " + until;
                queue.remove(0);
            }
            holder = member;
            until = 0;
            return "lent";
        }

        String giveBack(int day) {
            holder = null;
            if (queue.isEmpty()) return "on the shelf";
            until = day + HOLD;
            return "held until " + until;
        }

        String reserve(String member) {
            if (member.equals(holder)) return "refused: you have it";
            if (queue.contains(member)) return "refused: already in the queue";
            if (holder == null && queue.isEmpty()) {
                return "refused: it is on the shelf";
            }
            queue.add(member);
            return "number " + queue.size();
        }

        String cancel(int day, String member) {
            if (until > 0 && queue.get(0).equals(member)) {
                until = queue.size() > 1 ? day + HOLD : 0;
            }
            queue.remove(member);
            return "cancelled";
        }
    }

    static String play(Drill drill, String steps) {
        String said = null;
        for (String step : steps.split(";")) {
            if (step.isBlank()) continue;
            String[] words = step.strip().split(" ");
            said = drill.perform(Integer.parseInt(words[0]), words[1], words[2]);
        }
        return said;
    }

    public static void main(String[] arguments) throws IOException {
        int passed = 0;
        var lines = Files.readAllLines(Path.of("scoping_examples.txt"));
        var examples = lines.stream().filter(line -> !line.startsWith("#")).toList();
        for (String line : examples) {
            String[] parts = line.split("\\|");
            String when = parts[2].strip();
            String then = parts[3].strip();
            var drill = new Drill();
            play(drill, parts[1]);
            String said = play(drill, when);
            if (said.equals(then)) passed++;
            System.out.println(parts[0].strip() + ". " + when + ": " + said
                + (said.equals(then) ? "" : ", but the brief says: " + then));
        }
        System.out.println(passed + " of " + examples.size() + " examples hold");
    }
}
