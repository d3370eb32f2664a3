import java.util.Set;

class Identity {
    static class ToolNumber {
        final String text;

        ToolNumber(String text) {
            this.text = text;
        }
    }

    static String yesNo(boolean answer) {
        return answer ? "yes" : "no";
    }

    public static void main(String[] args) {
        var onLabel = new ToolNumber("T-0042");
        var typedIn = new ToolNumber("T-0042");
        var lent = Set.of(onLabel);
        boolean equal = onLabel.equals(typedIn);
        boolean found = lent.contains(typedIn);
        System.out.println("equal: " + yesNo(equal));
        System.out.println("in the set: " + yesNo(found));
    }
}
