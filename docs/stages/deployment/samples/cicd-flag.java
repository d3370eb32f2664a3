import java.nio.ByteBuffer;
import java.security.*;
import java.util.*;
import java.util.stream.*;

class Flags {
  record Flag(boolean on, int percent, Set<String> always) {}

  // In reality from a table or file, changed without a deployment.
  static final Map<String, Flag> FLAGS = new HashMap<>(Map.of(
      "reservations", new Flag(true, 25, Set.of("ana@toolshed.example")),
      "late-fees", new Flag(false, 100, Set.of())));

  /** A number from 0 to 99 that stays the same for this member and flag. */
  static int bucket(String flag, String member) {
    try {
      var text = (flag + ":" + member).getBytes();
      var digest = MessageDigest.getInstance("SHA-256").digest(text);
      return Integer.remainderUnsigned(ByteBuffer.wrap(digest).getInt(), 100);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isOn(String flag, String member) {
    var settings = FLAGS.get(flag);
    if (settings == null || !settings.on()) return false; // unknown or off
    if (settings.always().contains(member)) return true;
    return bucket(flag, member) < settings.percent();
  }

  public static void main(String[] args) {
    for (var name : List.of("ana", "bo", "cleo", "dev")) {
      var member = name + "@toolshed.example";
      var answer = isOn("reservations", member) ? "on" : "off";
      var number = bucket("reservations", member);
      System.out.printf("%s: bucket %d, reservations %s%n", name, number, answer);
    }
    var members = IntStream.range(0, 1000)
        .mapToObj(number -> "m" + number + "@toolshed.example").toList();
    for (var flag : List.of("reservations", "late-fees", "misspelt")) {
      var count = having(flag, members).size();
      System.out.printf("%s: on for %d of 1000%n", flag, count);
    }
    var before = having("reservations", members);
    FLAGS.put("reservations", new Flag(true, 50, Set.of("ana@toolshed.example")));
    var kept = having("reservations", before);
    System.out.printf("at 50 %%, %d of %d keep it%n", kept.size(), before.size());
  }

  static List<String> having(String flag, List<String> among) {
    return among.stream().filter(each -> isOn(flag, each)).toList();
  }
}
