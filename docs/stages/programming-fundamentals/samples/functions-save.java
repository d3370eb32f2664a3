import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class Save {
    static class SaveException extends Exception {
        SaveException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    record Member(String name, String phone) {}

    static String lineOf(Member member) {
        return member.name() + " " + Integer.parseInt(member.phone()) + "\n";
    }

    static void save(List<Member> members, Path path)
            throws IOException, SaveException {
        try (var file = Files.newBufferedWriter(path)) { // closes in any case
            for (var member : members) {
                try {
                    file.write(lineOf(member));
                } catch (NumberFormatException error) {
                    throw new SaveException(
                        member.name() + " has no valid number", error);
                }
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        var path = Path.of("members.txt");
        var members = List.of(
            new Member("Ana", "5550101"), new Member("Bo", "none"));
        try {
            save(members, path);
            System.out.println("saved");
        } catch (SaveException error) {
            System.out.println(
                "Not all members were saved: " + error.getMessage());
            System.out.println(
                "cause kept: " + (error.getCause() != null ? "yes" : "no"));
        }
        System.out.println("in the file: " + Files.readString(path).strip());
    }
}
