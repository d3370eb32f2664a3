class Past {
    public static void main(String[] arguments) {
        int[] fees = {50, 20, 30};
        System.out.println(fees[3]);
    }
}
