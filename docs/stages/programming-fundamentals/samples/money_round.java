class Round {
    public static void main(String[] args) {
        System.out.println(Math.round(2.5) + " " + Math.round(-2.5));
    }
}
