import java.util.List;

class Convert {
    static int toNumber(String text) {
        return Integer.parseInt(text.strip());
    }

    public static void main(String[] arguments) {
        for (String text : List.of("12", "-3", "2,5", "12abc", " 7 ", "")) {
            try {
                System.out.println("[" + text + "] is " + toNumber(text));
            } catch (NumberFormatException error) {
                System.out.println("[" + text + "] is not a whole number");
            }
        }
    }
}
