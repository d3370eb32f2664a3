// database: postgresql
// needs: integration_schema.sql
import java.sql.*;
import java.util.*;
import java.util.concurrent.*;

class Race {
    static final CyclicBarrier BOTH_LOOKED = new CyclicBarrier(2);

    /** The answer to one request: 201, or 409 if the tool is out. */
    static int reserve(Connection database, int tool, int member)
            throws Exception {
        database.setAutoCommit(false);
        var select = "SELECT 1 FROM loan WHERE tool_id = ?";
        var insert = """
            INSERT INTO loan (tool_id, member_id, due_on)
            VALUES (?, ?, '2026-12-06')""";
        try (var look = database.prepareStatement(select);
                var lend = database.prepareStatement(insert)) {
            look.setInt(1, tool);
            var out = look.executeQuery().next();
            BOTH_LOOKED.await(10, TimeUnit.SECONDS); // the worst moment
            if (out) return 409;
            lend.setInt(1, tool);
            lend.setInt(2, member);
            lend.executeUpdate();
            database.commit();
            return 201;
        } catch (SQLException error) {
            if (!"23505".equals(error.getSQLState())) throw error;
            return 409;
        } finally {
            database.rollback(); // after a commit, nothing is left to undo
            database.setAutoCommit(true);
        }
    }

    /** How often each pair of answers came, and how many loans there are. */
    static String races(Connection a, Connection b, int rounds)
            throws Exception {
        var seen = new TreeMap<String, Integer>();
        var pool = Executors.newFixedThreadPool(2);
        try (var sql = a.createStatement()) {
            sql.execute("TRUNCATE tool, member, loan, reminder RESTART IDENTITY");
            sql.execute("INSERT INTO member (name) VALUES ('Ana'), ('Bo')");
            for (int round = 1; round <= rounds; round++) {
                var tool = round;
                sql.execute("INSERT INTO tool (name) VALUES ('drill')");
                var ana = pool.submit(() -> reserve(a, tool, 1));
                var bo = pool.submit(() -> reserve(b, tool, 2));
                var low = Math.min(ana.get(), bo.get());
                var high = Math.max(ana.get(), bo.get());
                seen.merge(low + " and " + high, 1, Integer::sum);
            }
            var rows = sql.executeQuery("SELECT count(*) FROM loan");
            rows.next();
            var pairs = new StringJoiner(", ");
            seen.forEach((pair, n) -> pairs.add(n + " times " + pair));
            return pairs + "; " + rows.getInt(1) + " loans";
        } finally {
            pool.shutdown();
        }
    }

    static Connection connect() throws SQLException {
        var to = System.getenv();
        var url = "jdbc:postgresql://%s:%s/%s".formatted(
            to.get("PGHOST"), to.get("PGPORT"), to.get("PGDATABASE"));
        return DriverManager.getConnection(
            url, to.get("PGUSER"), to.get("PGPASSWORD"));
    }

    public static void main(String[] arguments) throws Exception {
        try (var a = connect(); var b = connect()) {
            System.out.println("with the index: " + races(a, b, 20));
            try (var sql = a.createStatement()) {
                sql.execute("DROP INDEX loan_out_once");
            }
            System.out.println("without: " + races(a, b, 20));
        }
    }
}
