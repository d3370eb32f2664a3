// fails
class Report {
    public static void main(String[] arguments) {
        System.out.println("drill: due today");
        System.err.println("saw: no date recorded");
        System.out.println("ladder: overdue");
        System.exit(3);
    }
}
