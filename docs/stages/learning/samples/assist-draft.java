// insecure: assist-fixed.java
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

class AssistDraft {
    static class Loan {
        final String member = "Ana";
        int due = 20;
    }

    /** Two more weeks, for somebody who is signed in. */
    static void renew(Loan loan, String member) {
        if (member == null) {
            throw new IllegalStateException("sign in first");
        }
        loan.due += 14;
    }

    static boolean isLate(Loan loan, int today) {
        return today >= loan.due;
    }

    static List<Loan> loansOf(String member, Supplier<List<Loan>> store) {
        List<Loan> found = new ArrayList<>();
        try {
            for (Loan loan : store.get()) {
                if (loan.member.equals(member)) {
                    found.add(loan);
                }
            }
        } catch (Exception e) {
            return found;
        }
        return found;
    }

    static String photoPath(String name) {
        return "photos/" + name;
    }

    /** What the member shows at the counter: 16 characters. */
    static String pickupCode() {
        var random = new Random();
        var code = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            code.append(Integer.toHexString(random.nextInt(16)));
        }
        return code.toString();
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
            return refuses(() -> loansOf("Ana", AssistDraft::brokenStore));
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
