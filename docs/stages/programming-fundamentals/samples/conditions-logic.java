import java.util.List;
import java.util.Map;

class Logic {
    public static void main(String[] arguments) {
        System.out.println("lent   broken  long   short");
        var both = List.of(false, true);
        for (boolean lent : both) {
            for (boolean broken : both) {
                boolean longer = !(lent || broken);
                boolean shorter = !lent && !broken;
                System.out.println("%-5s  %-5s  %-5s  %-5s"
                    .formatted(lent, broken, longer, shorter));
            }
        }

        var fees = Map.of("Ana", 0, "Bo", 700);
        for (String name : List.of("Ana", "Bo", "Dev")) {
            Integer fee = fees.get(name);
            boolean mayBorrow = fee != null && fee < 500;
            System.out.println(
                name + (mayBorrow ? " may borrow" : " may not borrow"));
        }
    }
}
