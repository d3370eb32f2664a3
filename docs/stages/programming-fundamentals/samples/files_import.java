class Import {
    public static void main(String[] args) {
        System.out.println(Fees.lateFee(30));
    }
}
