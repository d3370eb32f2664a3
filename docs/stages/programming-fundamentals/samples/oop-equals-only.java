import java.util.HashSet;

class EqualsOnly {
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
    }

    public static void main(String[] args) {
        var lent = new HashSet<ToolNumber>();
        lent.add(new ToolNumber("T-0042"));
        lent.add(new ToolNumber("T-0042"));
        System.out.println("in the set: " + lent.size());
    }
}
