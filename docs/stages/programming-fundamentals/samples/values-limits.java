class Limits {
    public static void main(String[] arguments) {
        System.out.println(7 / 2);
        System.out.println("2" + 1);
        System.out.println("10".compareTo("9") < 0);
        System.out.println(2147483647 + 1);
        System.out.println(9223372036854775807L + 1);
        System.out.println(Math.addExact(2147483647, 1));
    }
}
