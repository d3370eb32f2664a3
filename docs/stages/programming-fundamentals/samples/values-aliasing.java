import java.util.ArrayList;
import java.util.List;

class Aliasing {
    public static void main(String[] arguments) {
        var ana = new ArrayList<>(List.of("drill"));
        var bo = ana;                   // a second name for the same list
        var cleo = new ArrayList<>(ana); // a list of her own
        bo.add("saw");
        System.out.println("ana:  " + String.join(", ", ana));
        System.out.println("bo:   " + String.join(", ", bo));
        System.out.println("cleo: " + String.join(", ", cleo));

        int fee = 3;
        int discounted = fee;
        discounted = discounted - 1;
        System.out.println("fee: " + fee);
    }
}
