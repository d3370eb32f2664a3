import java.util.*;

class Quadratic {
    record Member(int number) {}
    record Loan(int member) {}

    /** Find the member of every loan by searching the list each time. */
    static int nested(List<Loan> loans, List<Member> members) {
        int steps = 0;
        for (var loan : loans) {
            for (var member : members) {
                steps++;
                if (member.number() == loan.member()) break;
            }
        }
        return steps;
    }

    /** Build a map once, then look up. */
    static int withMap(List<Loan> loans, List<Member> members) {
        int steps = 0;
        Map<Integer, Member> byNumber = new HashMap<>();
        for (var member : members) {
            steps++;
            byNumber.put(member.number(), member);
        }
        for (var loan : loans) {
            steps++;
            byNumber.get(loan.member());
        }
        return steps;
    }

    public static void main(String[] args) {
        for (int size : new int[] {500, 1_000, 2_000}) {
            List<Member> members = new ArrayList<>();
            List<Loan> loans = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                members.add(new Member(number));
                loans.add(new Loan(number));
            }
            System.out.printf("%d: nested %d, map %d%n", size,
                    nested(loans, members), withMap(loans, members));
        }
    }
}
