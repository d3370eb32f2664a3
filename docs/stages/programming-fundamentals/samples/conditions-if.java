class If {
    public static void main(String[] arguments) {
        if ("0") System.out.println("true");
    }
}
