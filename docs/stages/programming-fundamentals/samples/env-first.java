class First {
    public static void main(String[] arguments) {
        System.out.println("Toolshed is open");
        System.out.println(3 * 7);
        System.out.println("A loan of 3 weeks is " + 3 * 7 + " days");
    }
}
