// database: postgresql
// needs: arch-loan.sql
import java.sql.*;

class Step1 {

  // --8<-- [start:code]

  record Answer(int status, String text) {}

  /** Answer POST /loans with a status and a text. */
  static Answer handle(Connection database, String tool, String member) throws SQLException {
    if (count(database, "member = ?", member) >= 3) return new Answer(409, member + " has 3 tools");
    if (count(database, "tool = ?", tool) > 0) return new Answer(409, "the " + tool + " is out");
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

  public static void main(String[] args) throws SQLException {
    try (var database = connect()) {
      sameTests((tool, member) -> handle(database, tool, member));
    }
  }
}
