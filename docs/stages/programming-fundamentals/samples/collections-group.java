import static java.util.stream.Collectors.*;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

class Group {
    record Loan(String member, String tool, String due) {}

    public static void main(String[] args) {
        var loans = List.of(
                new Loan("Ana", "drill", "2026-06-08"),
                new Loan("Bo", "saw", "2026-06-01"),
                new Loan("Ana", "ladder", "2026-06-01"),
                new Loan("Cleo", "rake", "2026-06-20"));
        var today = "2026-06-10";

        // TreeMap, because HashMap has no order
        var count = loans.stream()
                .collect(groupingBy(
                        Loan::member, TreeMap::new, counting()));
        count.forEach((member, number) ->
                System.out.println(member + ": " + number));

        var tools = loans.stream().collect(groupingBy(
                Loan::member, mapping(Loan::tool, toList())));
        var anas = String.join(", ", tools.get("Ana"));
        System.out.println("Ana has: " + anas);

        var overdue = loans.stream()
                .filter(loan -> loan.due().compareTo(today) < 0)
                .sorted(Comparator.comparing(Loan::due)
                        .thenComparing(Loan::member))
                .toList();
        for (var loan : overdue) {
            System.out.println(
                    loan.due() + " " + loan.member() + " " + loan.tool());
        }
    }
}
