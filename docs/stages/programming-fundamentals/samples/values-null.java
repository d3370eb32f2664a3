class Null {
    public static void main(String[] arguments) {
        String bo = null;
        System.out.println(bo.length());
    }
}
