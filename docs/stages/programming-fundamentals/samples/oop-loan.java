/** One tool lent to one member. It can be returned once. */
class Loan {
    private final String tool;
    private final String member;
    private String returnedOn;

    Loan(String tool, String member) {
        if (member.isEmpty()) {
            throw new IllegalArgumentException("a loan needs a member");
        }
        this.tool = tool;
        this.member = member;
    }

    boolean isOpen() {
        return returnedOn == null;
    }

    void giveBack(String day) {
        if (!isOpen()) {
            throw new IllegalStateException(
                    tool + ": already returned on " + returnedOn);
        }
        returnedOn = day;
    }

    public static void main(String[] args) {
        var loan = new Loan("drill", "Ana");
        System.out.println("open: " + (loan.isOpen() ? "yes" : "no"));
        loan.giveBack("2026-06-10");
        System.out.println("open: " + (loan.isOpen() ? "yes" : "no"));
        try {
            loan.giveBack("2026-06-12");
        } catch (IllegalStateException error) {
            System.out.println("refused: " + error.getMessage());
        }
        try {
            new Loan("saw", "");
        } catch (IllegalArgumentException error) {
            System.out.println("refused: " + error.getMessage());
        }
    }
}
