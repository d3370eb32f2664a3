// fails

class Stack {
    public static void main(String[] arguments) {
        java.util.List.of("drill").get(1);
    }
}
