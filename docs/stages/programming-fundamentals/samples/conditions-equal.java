class Equal {
    public static void main(String[] arguments) {
        String typed = new String("drill"); // as it comes from outside
        System.out.println(typed == "drill");
        System.out.println(typed.equals("drill"));
    }
}
