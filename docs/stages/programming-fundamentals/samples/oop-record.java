class Shelves {
    record Tool(String number, String name, int shelf) {
        Tool movedTo(int newShelf) {
            return new Tool(number, name, newShelf);
        }
    }

    static String label(Tool tool) {
        return tool.number() + " " + tool.name()
                + ", shelf " + tool.shelf();
    }

    public static void main(String[] args) {
        var saw = new Tool("T-0042", "saw", 3);
        var moved = saw.movedTo(4);
        System.out.println(label(saw));
        System.out.println(label(moved));
        boolean same = moved.movedTo(3).equals(saw);
        var result = same ? "equal" : "different";
        System.out.println("moved back: " + result);
    }
}
