// database: postgresql
// needs: jobs-tables.sql
import java.sql.*;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

class Worker {
  // --8<-- [start:worker]
  static final String CLAIM = """
      UPDATE job SET attempts = attempts + 1, run_at = now() + interval '1 minute'
      WHERE id = (SELECT id FROM job WHERE dead_at IS NULL AND run_at <= now()
                  ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, attempts, payload ->> 'to' AS recipient""";
  static final String DONE = "DELETE FROM job WHERE id = ?";
  static final String LATER =
      "UPDATE job SET last_error = ?, run_at = now() + make_interval(secs => ?) WHERE id = ?";
  static final String BURY = "UPDATE job SET last_error = ?, dead_at = now() WHERE id = ?";
  static final int MOST_ATTEMPTS = 4;
  static final double FIRST_WAIT = 0.02; // seconds; 10 or more outside of a demonstration

  /** Trying again later may help. */
  static class Temporary extends Exception {
    Temporary(String message) { super(message); }
  }

  /** Trying again cannot help. */
  static class Permanent extends Exception {
    Permanent(String message) { super(message); }
  }

  interface Sender {
    void send(String to) throws Temporary, Permanent;
  }

  record Job(int id, int attempt, String to) {}

  /** Run jobs until none is left but dead ones. */
  static void work(Connection database, Sender sender) throws Exception {
    while (jobsAreLeft(database)) {
      Job job = claim(database);
      if (job == null) { // none is due yet
        Thread.sleep(10);
        continue;
      }
      var label = "job %d, attempt %d:".formatted(job.id(), job.attempt());
      try {
        sender.send(job.to());
        update(database, DONE, job.id());
        System.out.println(label + " sent to " + job.to());
      } catch (Temporary | Permanent error) {
        var said = error.getMessage();
        if (error instanceof Permanent || job.attempt() >= MOST_ATTEMPTS) {
          update(database, BURY, said, job.id());
          System.out.printf("%s %s - dead%n", label, said);
        } else {
          double wait = FIRST_WAIT * Math.pow(2, job.attempt() - 1);
          double jitter = wait * ThreadLocalRandom.current().nextDouble(0.5);
          update(database, LATER, said, wait + jitter, job.id());
          System.out.printf("%s %s - again in %.0f ms%n", label, said, wait * 1000);
        }
      }
    }
  }
  // --8<-- [end:worker]

  static boolean jobsAreLeft(Connection database) throws SQLException {
    var sql = "SELECT 1 FROM job WHERE dead_at IS NULL LIMIT 1";
    try (var query = database.createStatement(); var rows = query.executeQuery(sql)) {
      return rows.next();
    }
  }

  static Job claim(Connection database) throws SQLException {
    try (var query = database.createStatement(); var rows = query.executeQuery(CLAIM)) {
      if (!rows.next()) return null;
      return new Job(rows.getInt("id"), rows.getInt("attempts"), rows.getString("recipient"));
    }
  }

  static void update(Connection database, String sql, Object... values) throws SQLException {
    try (var statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      statement.executeUpdate();
    }
  }

  static boolean mailServerIsUp = false;

  static void send(String to) throws Temporary, Permanent {
    if (!to.contains("@")) throw new Permanent("no such address");
    if (!mailServerIsUp) throw new Temporary("mail server does not answer");
  }

  static Connection connect() throws SQLException {
    var to = System.getenv();
    var url = "jdbc:postgresql://%s:%s/%s"
        .formatted(to.get("PGHOST"), to.get("PGPORT"), to.get("PGDATABASE"));
    return DriverManager.getConnection(url, to.get("PGUSER"), to.get("PGPASSWORD"));
  }

  public static void main(String[] args) throws Exception {
    try (var database = connect()) {
      System.out.println("The mail server is down");
      for (var to : List.of("bo", "ana@toolshed.example")) {
        update(database, "INSERT INTO job (kind, payload)"
            + " VALUES ('reminder', jsonb_build_object('to', ?::text))", to);
      }
      work(database, Worker::send);
      System.out.println("Dead jobs");
      var sql = "SELECT id, last_error FROM job WHERE dead_at IS NOT NULL ORDER BY id";
      try (var query = database.createStatement(); var rows = query.executeQuery(sql)) {
        while (rows.next()) System.out.printf("job %d: %s%n", rows.getInt(1), rows.getString(2));
      }
      System.out.println("The mail server is up; job 2 is replayed");
      mailServerIsUp = true;
      update(database, "UPDATE job SET attempts = 0, dead_at = NULL, run_at = now() WHERE id = 2");
      work(database, Worker::send);
    }
  }
}
