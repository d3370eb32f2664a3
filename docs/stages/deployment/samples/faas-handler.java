import java.util.*;

class Handler {
  /** Stands for a table with a primary key; a real one outlives the instance. */
  static class Database {
    static int opened = 0;
    final Map<String, String> photos = new HashMap<>();

    Database() {
      opened++;
    }

    /** INSERT … ON CONFLICT DO NOTHING: true if a row was added. */
    boolean insertOnce(Event event) {
      return photos.putIfAbsent(event.id(), event.photo()) == null;
    }
  }

  record Event(String id, String photo) {}

  // Once for each instance, and kept between calls.
  static final Database DATABASE = new Database();
  // The upload of saw-3.jpg is not finished yet.
  static final Set<String> STORE = new HashSet<>(Set.of("drill-7.jpg"));

  static List<String> handle(List<Event> batch) {
    var failed = new ArrayList<String>();
    for (var event : batch) {
      if (!STORE.contains(event.photo())) {
        failed.add(event.id()); // only this one comes again
        continue;
      }
      var result = DATABASE.insertOnce(event) ? "added" : "seen before";
      System.out.printf("  %s %s: %s%n", event.id(), event.photo(), result);
    }
    return failed;
  }

  static void call(String title, List<Event> batch) {
    System.out.println(title);
    var failed = handle(batch);
    System.out.println("  failed: " + (failed.isEmpty() ? "none" : String.join(", ", failed)));
  }

  public static void main(String[] args) {
    var drill = new Event("e-1", "drill-7.jpg");
    var saw = new Event("e-2", "saw-3.jpg");
    call("call 1", List.of(drill, saw));
    STORE.add("saw-3.jpg");
    call("call 2, e-1 was delivered twice", List.of(saw, drill));
    System.out.printf("photos: %d, connections: %d%n", DATABASE.photos.size(), Database.opened);
  }
}
