// fails
class Lend {
    static final String USAGE = """
            usage: lend TOOL DAYS
              TOOL  inventory number, such as T-0042
              DAYS  1 to 30""";

    static int run(String[] args) {
        if (args.length == 1 && args[0].equals("--help")) {
            System.out.println(USAGE);
            return 0;
        }
        if (args.length != 2) {
            return refuse("2 arguments are needed, not " + args.length);
        }
        String tool = args[0], days = args[1];
        if (!days.matches("[0-9]{1,2}") || Integer.parseInt(days) < 1
                || Integer.parseInt(days) > 30) {
            return refuse("DAYS must be 1 to 30, not " + days);
        }
        System.out.println(tool + " is lent for " + days + " days");
        return 0;
    }

    static int refuse(String message) {
        System.err.println("lend: " + message + "\n" + USAGE);
        return 2;
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }
}
