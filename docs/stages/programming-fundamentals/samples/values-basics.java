class Basics {
    public static void main(String[] arguments) {
        int tools = 7;
        int shelves = 2;
        String name = "drill";
        boolean isLent = true;
        System.out.println(tools + " tools on " + shelves + " shelves");
        System.out.println(
            "each: " + tools / shelves + ", left over: " + tools % shelves);
        System.out.println("on average: " + (double) tools / shelves);
        System.out.println(name + " has " + name.length() + " letters");
        System.out.println("lent: " + isLent);
        tools = tools + 1;
        System.out.println("after a gift: " + tools);
    }
}
