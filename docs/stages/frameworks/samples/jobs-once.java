// database: postgresql
// needs: jobs-once-tables.sql
import java.math.BigDecimal;
import java.sql.*;

class Once {
  record Message(String id, String member, BigDecimal amount, boolean dies) {}

  // --8<-- [start:handle]
  /** Book the fee of a message, once however often it comes. */
  static String handle(Connection database, Message message) throws SQLException {
    database.setAutoCommit(false);
    var remember = "INSERT INTO inbox (message_id) VALUES (?) ON CONFLICT DO NOTHING";
    try (var statement = database.prepareStatement(remember)) {
      statement.setString(1, message.id());
      if (statement.executeUpdate() == 0) {
        database.rollback();
        return "seen before";
      }
    }
    var book = "INSERT INTO fee (member, amount) VALUES (?, ?)";
    try (var statement = database.prepareStatement(book)) {
      statement.setString(1, message.member());
      statement.setBigDecimal(2, message.amount());
      statement.executeUpdate();
    }
    if (message.dies()) {
      database.close(); // what PostgreSQL sees of a killed worker
    }
    database.commit();
    return "booked";
  }
  // --8<-- [end:handle]

  static void deliver(String title, Message message) throws SQLException {
    try (var database = connect()) {
      System.out.println(title + " " + handle(database, message));
    } catch (SQLException error) {
      System.out.println(title + " the worker is gone");
    }
  }

  static Connection connect() throws SQLException {
    var to = System.getenv();
    var url = "jdbc:postgresql://%s:%s/%s"
        .formatted(to.get("PGHOST"), to.get("PGPORT"), to.get("PGDATABASE"));
    return DriverManager.getConnection(url, to.get("PGUSER"), to.get("PGPASSWORD"));
  }

  public static void main(String[] args) throws SQLException {
    var ana = new Message("m-1", "Ana", new BigDecimal(4), false);
    var bo = new Message("m-2", "Bo", new BigDecimal(6), false);
    deliver("m-1:", ana);
    deliver("m-1 again:", ana);
    deliver("m-2, killed before COMMIT:", new Message(bo.id(), bo.member(), bo.amount(), true));
    deliver("m-2 again:", bo);
    deliver("m-2, because the acknowledgement got lost:", bo);
    var sql = "SELECT member, amount FROM fee ORDER BY member";
    try (var database = connect();
        var query = database.createStatement();
        var rows = query.executeQuery(sql)) {
      while (rows.next()) System.out.println(rows.getString(1) + " " + rows.getBigDecimal(2));
    }
  }
}
