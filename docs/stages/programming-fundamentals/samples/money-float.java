class Floats {
    public static void main(String[] args) {
        System.out.println("0.1 + 0.2: " + (0.1 + 0.2));
        System.out.println("4.35 * 100: " + 4.35 * 100);

        double asFloat = 0;
        int asCents = 0;
        for (int time = 0; time < 10; time++) {
            asFloat += 0.10;
            asCents += 10;
        }
        System.out.println("ten times 0.10: " + asFloat);
        System.out.println("ten times 10 cents: " + asCents);
    }
}
