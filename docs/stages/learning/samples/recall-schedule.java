import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class RecallSchedule {
    static final int[] GAPS = {1, 3, 7, 16, 35}; // days until a card comes back

    static class Card {
        final String name;
        int step = 0;
        int due = 1;

        Card(String name) {
            this.name = name;
        }
    }

    public static void main(String[] arguments) {
        List<Card> cards = List.of(
                new Card("status 409"), new Card("LEFT JOIN"), new Card("chmod 640"));
        Set<String> notKnown = Set.of("1 chmod 640", "4 LEFT JOIN"); // on that day

        int asked = 0;
        for (int day = 0; day < 29; day++) {
            List<String> notes = new ArrayList<>();
            for (Card card : cards) {
                if (card.due != day) {
                    continue;
                }
                asked++;
                if (notKnown.contains(day + " " + card.name)) {
                    card.step = 0;
                    notes.add(card.name + " (not known)");
                } else {
                    card.step = Math.min(card.step + 1, GAPS.length - 1);
                    notes.add(card.name);
                }
                card.due = day + GAPS[card.step];
            }
            if (!notes.isEmpty()) {
                System.out.println("day " + day + ": " + String.join(", ", notes));
            }
        }
        System.out.println(asked + " questions in four weeks");
    }
}
