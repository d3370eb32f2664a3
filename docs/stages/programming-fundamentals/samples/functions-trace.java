class Trace {
    static int lateFee(String days) {
        return Integer.parseInt(days) * 50;
    }

    static String report(String member, String days) {
        return member + " owes " + lateFee(days) + " cents";
    }

    public static void main(String[] arguments) {
        String days = arguments.length > 0 ? arguments[0] : "4";
        System.out.println(report("Ana", days));
    }
}
