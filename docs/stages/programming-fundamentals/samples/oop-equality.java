import java.util.Set;

class Equality {
    static class ToolNumber {
        private final String text;

        ToolNumber(String text) {
            this.text = text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ToolNumber that
                    && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
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
