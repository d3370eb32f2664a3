// database: postgresql
// needs: arch-loan.sql
import java.sql.*;

class Step2 {

  // --8<-- [start:code]

  static final int MOST_TOOLS = 3;

  /** A rule of the library says no. */
  static class Refused extends Exception {
    Refused(String message) { super(message); }
  }

  /** May the member, who holds so many tools, borrow this one? */
  static void check(String member, int held, String tool, boolean isOut) throws Refused {
    if (held >= MOST_TOOLS) throw new Refused("%s has %d tools".formatted(member, MOST_TOOLS));
    if (isOut) throw new Refused("the %s is out".formatted(tool));
  }

  record Answer(int status, String text) {}

  /** Answer POST /loans with a status and a text. */
  static Answer handle(Connection database, String tool, String member) throws SQLException {
    int held = count(database, "member = ?", member);
    boolean isOut = count(database, "tool = ?", tool) > 0;
    try {
      check(member, held, tool, isOut);
    } catch (Refused refusal) {
      return new Answer(409, refusal.getMessage());
    }
    insert(database, tool, member);
    return new Answer(201, "the " + tool + " is lent to " + member);
  }

  // --8<-- [end:code]

  static int count(Connection database, String condition, String value) throws SQLException {
    try (var query = database.prepareStatement("SELECT count(*) FROM loan WHERE " + condition)) {
      query.setString(1, value);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  static void insert(Connection database, String tool, String member) throws SQLException {
    try (var insert = database.prepareStatement("INSERT INTO loan VALUES (?, ?)")) {
      insert.setString(1, tool);
      insert.setString(2, member);
      insert.executeUpdate();
    }
  }

  static void expect(String title, Object actual, Object wanted) {
    System.out.println((actual.equals(wanted) ? "ok  " : "FAIL " + actual) + " " + title);
  }

  interface Handler {
    Answer handle(String tool, String member) throws SQLException;
  }

  static void sameTests(Handler loans) throws SQLException {
    expect("Ana borrows the drill", loans.handle("drill", "Ana"), new Answer(201, "the drill is lent to Ana"));
    expect("Bo cannot have it too", loans.handle("drill", "Bo"), new Answer(409, "the drill is out"));
    expect("Ana borrows the saw", loans.handle("saw", "Ana"), new Answer(201, "the saw is lent to Ana"));
    expect("Ana borrows the ladder", loans.handle("ladder", "Ana"), new Answer(201, "the ladder is lent to Ana"));
    expect("a fourth tool is refused", loans.handle("axe", "Ana"), new Answer(409, "Ana has 3 tools"));
  }

  static Connection connect() throws SQLException {
    var to = System.getenv();
    var url = "jdbc:postgresql://%s:%s/%s"
        .formatted(to.get("PGHOST"), to.get("PGPORT"), to.get("PGDATABASE"));
    return DriverManager.getConnection(url, to.get("PGUSER"), to.get("PGPASSWORD"));
  }

  static boolean refused(String member, int held, String tool, boolean isOut) {
    try {
      check(member, held, tool, isOut);
      return false;
    } catch (Refused refusal) {
      return true;
    }
  }

  static void testRule() {
    System.out.println("the rule alone");
    expect("two tools and a free one", refused("Ana", 2, "axe", false), false);
    expect("three are enough", refused("Ana", 3, "axe", false), true);
  }

  public static void main(String[] args) throws SQLException {
    testRule();
    System.out.println("with PostgreSQL");
    try (var database = connect()) {
      sameTests((tool, member) -> handle(database, tool, member));
    }
  }
}
