// database: postgresql
// needs: drills.sql
import java.sql.*;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

class Retry {
  static final Set<String> AGAIN = Set.of("40001", "40P01");

  interface Work {
    void run(int attempt) throws SQLException;
  }

  /** Run work as one transaction; begin again if the database asks for it. */
  static void inTransaction(Connection connection, int attempts, Work work)
      throws Exception {
    connection.setAutoCommit(false);
    for (int attempt = 1; ; attempt++) {
      try {
        work.run(attempt);
        connection.commit();
        return;
      } catch (RuntimeException error) {
        connection.rollback();
        throw error;
      } catch (SQLException error) {
        connection.rollback();
        var state = error.getSQLState();
        if (!AGAIN.contains(state) || attempt == attempts) throw error;
        System.out.printf("attempt %d: %s, start again%n", attempt, state);
        Thread.sleep(ThreadLocalRandom.current().nextInt(50 * attempt));
      }
    }
  }

  static int stock(Connection connection) throws SQLException {
    var sql = "SELECT stock FROM tool WHERE id = 2";
    try (var query = connection.prepareStatement(sql);
        var rows = query.executeQuery()) {
      rows.next();
      return rows.getInt("stock");
    }
  }

  static Connection connect() throws SQLException {
    var to = System.getenv();
    var url = "jdbc:postgresql://%s:%s/%s"
        .formatted(to.get("PGHOST"), to.get("PGPORT"), to.get("PGDATABASE"));
    return DriverManager.getConnection(
        url, to.get("PGUSER"), to.get("PGPASSWORD"));
  }

  public static void main(String[] args) throws Exception {
    try (var ana = connect(); var bo = connect()) {
      ana.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      inTransaction(ana, 5, attempt -> {
        int stock = stock(ana);
        System.out.printf("attempt %d: stock %d%n", attempt, stock);
        if (attempt == 1) { // Bo is faster
          try (var statement = bo.createStatement()) {
            statement.execute("UPDATE tool SET stock = stock - 1 WHERE id = 2");
          }
        }
        var sql = "UPDATE tool SET stock = ? WHERE id = 2";
        try (var update = ana.prepareStatement(sql)) {
          update.setInt(1, stock - 1);
          update.executeUpdate();
        }
      });
      System.out.println("at the end: " + stock(bo));
    }
  }
}
