/** Late fees, in cents. */
class Fees {
    static int lateFee(int days) {
        return Math.min(days * 50, 1000);
    }

    // only when this class is started itself
    public static void main(String[] args) {
        System.out.println("3 days late: " + lateFee(3));
    }
}
