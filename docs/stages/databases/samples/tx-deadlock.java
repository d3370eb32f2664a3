// database: postgresql
// needs: drills.sql
import java.sql.*;
import java.util.Set;
import java.util.concurrent.*;

class BringBack {
  static final Set<String> AGAIN = Set.of("40001", "40P01");
  static final Set<String> REFUSALS = ConcurrentHashMap.newKeySet();
  static final CyclicBarrier BOTH_HOLD_ONE = new CyclicBarrier(2);

  /** Put two tools back into stock, both or neither. */
  static Void bringBack(String first, String second) throws Exception {
    try (var connection = connect()) {
      connection.setAutoCommit(false);
      for (int attempt = 1; ; attempt++) {
        try {
          put(connection, first);
          if (attempt == 1) BOTH_HOLD_ONE.await();
          put(connection, second);
          connection.commit();
          return null;
        } catch (SQLException error) {
          connection.rollback();
          if (!AGAIN.contains(error.getSQLState()) || attempt == 5) throw error;
          REFUSALS.add(error.getSQLState());
          Thread.sleep(ThreadLocalRandom.current().nextInt(50, 100) * attempt);
        }
      }
    }
  }

  static void put(Connection connection, String tool) throws SQLException {
    var sql = "UPDATE tool SET stock = stock + 1 WHERE name = ?";
    try (var update = connection.prepareStatement(sql)) {
      update.setString(1, tool);
      update.executeUpdate();
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
    var pool = Executors.newFixedThreadPool(2);
    var ana = pool.submit(() -> bringBack("drill", "ladder"));
    var bo = pool.submit(() -> bringBack("ladder", "drill"));
    ana.get();
    bo.get();
    pool.shutdown();

    System.out.println("refused: " + String.join(" ", REFUSALS));
    try (var connection = connect();
        var query = connection.createStatement();
        var rows = query.executeQuery("SELECT name, stock FROM tool ORDER BY id")) {
      while (rows.next()) {
        System.out.println(rows.getString("name") + ": " + rows.getInt("stock"));
      }
    }
  }
}
