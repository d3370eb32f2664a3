import java.io.IOException;
import java.nio.file.*;
import java.util.ArrayList;
import java.util.List;

class Lending {
    /** Keeps the names of tools that are out. */
    interface Store {
        void add(String tool) throws IOException;

        List<String> all() throws IOException;
    }

    static class MemoryStore implements Store {
        private final List<String> tools = new ArrayList<>();

        public void add(String tool) {
            tools.add(tool);
        }

        public List<String> all() {
            return List.copyOf(tools);
        }
    }

    static class FileStore implements Store {
        private final Path path;

        FileStore(String name) throws IOException {
            path = Path.of(name);
            if (Files.notExists(path)) Files.createFile(path);
        }

        public void add(String tool) throws IOException {
            Files.writeString(
                    path, tool + "\n", StandardOpenOption.APPEND);
        }

        public List<String> all() throws IOException {
            return Files.readAllLines(path);
        }
    }

    static String lend(Store store, String tool) throws IOException {
        if (store.all().contains(tool)) return tool + " is out";
        store.add(tool);
        return tool + " lent";
    }

    public static void main(String[] args) throws IOException {
        var stores = List.of(
                new MemoryStore(), new FileStore("out.txt"));
        for (Store store : stores) {
            List<String> answers = new ArrayList<>();
            for (var tool : List.of("drill", "saw", "drill")) {
                answers.add(lend(store, tool));
            }
            var name = store.getClass().getSimpleName();
            System.out.println(name + ": " + String.join(", ", answers));
        }
    }
}
