import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

class AssistFixed {
    static class Loan {
        final String member = "Ana";
        int due = 20;
    }

    /** Two more weeks, for the member whose loan it is. */
    static void renew(Loan loan, String member) {
        if (!loan.member.equals(member)) {
            throw new IllegalStateException("not your loan");
        }
        loan.due += 14;
    }

    static boolean isLate(Loan loan, int today) {
        return today > loan.due;
    }

    static List<Loan> loansOf(String member, Supplier<List<Loan>> store) {
        return store.get().stream().filter(loan -> loan.member.equals(member)).toList();
    }

    static String photoPath(String name) {
        if (!name.matches("[a-z0-9-]+\\.jpg")) {
            throw new IllegalArgumentException("not the name of a photo");
        }
        return "photos/" + name;
    }

    /** What the member shows at the counter: 16 characters. */
    static String pickupCode() {
        byte[] code = new byte[8];
        new SecureRandom().nextBytes(code);
        return HexFormat.of().formatHex(code);
    }

    static boolean refuses(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            return true;
        }
        return false;
    }

    static List<Loan> brokenStore() {
        throw new IllegalStateException("the database does not answer");
    }

    static boolean renewed() {
        var loan = new Loan();
        renew(loan, "Ana");
        return loan.due == 34;
    }

    public static void main(String[] arguments) {
        Map<String, BooleanSupplier> own = new LinkedHashMap<>();
        own.put("Ana renews her loan", () -> renewed());
        own.put("nobody is refused", () -> refuses(() -> renew(new Loan(), null)));
        own.put("late after the due day", () -> isLate(new Loan(), 25));
        own.put("not late before it", () -> !isLate(new Loan(), 10));
        own.put("Ana has one loan", () -> {
            return loansOf("Ana", () -> List.of(new Loan())).size() == 1;
        });
        own.put("a photo has its path", () -> {
            return photoPath("drill.jpg").equals("photos/drill.jpg");
        });
        own.put("a code has 16 characters", () -> pickupCode().length() == 16);
        show("came with the draft", own);

        Map<String, BooleanSupplier> contract = new LinkedHashMap<>();
        contract.put("Bo cannot renew Ana's loan", () -> {
            return refuses(() -> renew(new Loan(), "Bo"));
        });
        contract.put("on the due day it is not late", () -> !isLate(new Loan(), 20));
        contract.put("no answer is not no loans", () -> {
            return refuses(() -> loansOf("Ana", AssistFixed::brokenStore));
        });
        contract.put("no photo outside the folder", () -> {
            return refuses(() -> photoPath("../members.csv"));
        });
        show("from the contract", contract);
    }

    static void show(String origin, Map<String, BooleanSupplier> tests) {
        System.out.println(origin);
        tests.forEach((name, test) ->
            System.out.println((test.getAsBoolean() ? "  ok   " : "  FAIL ") + name));
    }
}
