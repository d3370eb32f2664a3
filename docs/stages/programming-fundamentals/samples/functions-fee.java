class Fee {
    /** The fee in cents at rate cents a day; refuses daysLate below 0. */
    static int lateFee(int daysLate, int rate) {
        if (daysLate < 0) {
            throw new IllegalArgumentException(
                "must not be negative: " + daysLate);
        }
        return daysLate * rate;
    }

    static int lateFee(int daysLate) { // Java's way to a default: overloading
        return lateFee(daysLate, 50);
    }

    public static void main(String[] arguments) {
        System.out.println(lateFee(4));
        System.out.println(lateFee(4, 25));
        try {
            System.out.println(lateFee(-1));
        } catch (IllegalArgumentException error) {
            System.out.println("refused: " + error.getMessage());
        }
    }
}
