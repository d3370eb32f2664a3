import java.util.List;

class Three {
    public static void main(String[] arguments) {
        var tools = List.of("drill", "saw", "ladder");
        for (int i = 0; i < tools.size(); i++) {
            System.out.println((i + 1) + " " + tools.get(i));
        }

        int total = 0;
        for (int fee : List.of(50, 20, 30)) {
            total += fee;
        }
        System.out.println("total: " + total);

        // stands in for a keyboard
        var answers = List.of("", "maybe", "yes").iterator();
        var answer = answers.next();
        while (!answer.equals("yes") && !answer.equals("no")) {
            System.out.println("[" + answer + "] is neither yes nor no");
            answer = answers.next();
        }
        System.out.println("answer: " + answer);
    }
}
