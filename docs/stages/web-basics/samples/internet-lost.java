import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

class Lost {
    record Packet(int number, String file, int place) {}

    record Turn(String queue, int place) {}

    // Two files share one connection. Packet 2 was lost on the way,
    // and arrives last, when it is sent again.
    static final List<Packet> ARRIVALS = List.of(
        new Packet(1, "page", 1), new Packet(3, "page", 2),
        new Packet(4, "photo", 2), new Packet(2, "photo", 1));

    // What the program gets at each arrival; queues keep the order.
    static String delivered(Function<Packet, Turn> turnOf) {
        Map<Turn, Integer> waiting = new HashMap<>();
        Map<String, Integer> expected = new HashMap<>();
        List<String> steps = new ArrayList<>();
        for (Packet packet : ARRIVALS) {
            Turn turn = turnOf.apply(packet);
            waiting.put(turn, packet.number());
            List<String> ready = new ArrayList<>();
            int next = expected.getOrDefault(turn.queue(), 1);
            while (waiting.containsKey(new Turn(turn.queue(), next))) {
                ready.add(String.valueOf(waiting.get(new Turn(turn.queue(), next))));
                next++;
            }
            expected.put(turn.queue(), next);
            steps.add(ready.isEmpty() ? "-" : String.join(" ", ready));
        }
        return String.join(" | ", steps);
    }

    public static void main(String[] arguments) {
        System.out.println("arrives | 1 | 3 | 4 | 2 again");
        System.out.println("UDP     | 1 | 3 | 4 | (not sent again)");
        System.out.println("TCP     | " + delivered(packet -> new Turn("all", packet.number())));
        System.out.println("QUIC    | " + delivered(packet -> new Turn(packet.file(), packet.place())));
    }
}
