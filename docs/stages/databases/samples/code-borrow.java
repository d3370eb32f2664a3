// database: postgresql
// needs: toolshed.sql
import java.sql.*;
import java.util.*;

class Borrow {
    static final String FIND = """
        SELECT tool.name FROM loan
        JOIN tool ON tool.id = loan.tool_id
        JOIN member ON member.id = loan.member_id
        WHERE member.name = ? AND returned_on IS NULL
        ORDER BY tool.name""";
    static final String LEND = """
        INSERT INTO loan (tool_id, member_id, lent_on, due_on, fee)
        SELECT tool.id, member.id, '2026-11-20', '2026-11-27', 7 * daily_fee
        FROM tool, member
        WHERE tool.name = ? AND member.name = ?""";

    static String toolsOut(Connection connection, String member)
            throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, member);
            var names = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) names.add(rows.getString("name"));
            }
            return names.isEmpty() ? "nothing" : String.join(", ", names);
        }
    }

    static String borrow(
            Connection connection, String member, List<String> tools)
            throws SQLException {
        connection.setAutoCommit(false); // from here on, a transaction
        try (var statement = connection.prepareStatement(LEND)) {
            for (var tool : tools) {
                statement.setString(1, tool);
                statement.setString(2, member);
                statement.executeUpdate();
            }
            connection.commit();
            return "done";
        } catch (SQLException error) {
            if (!"23505".equals(error.getSQLState())) throw error;
            return "refused with " + error.getSQLState();
        } finally {
            connection.rollback(); // after a commit, nothing is left to undo
            connection.setAutoCommit(true); // would commit what is left
        }
    }

    public static void main(String[] arguments) throws SQLException {
        var env = System.getenv();
        var url = "jdbc:postgresql://%s:%s/%s".formatted(
            env.get("PGHOST"), env.get("PGPORT"), env.get("PGDATABASE"));
        var user = env.get("PGUSER");
        var password = env.get("PGPASSWORD");
        var wishes = List.of(
            List.of("wheelbarrow", "drill"),
            List.of("wheelbarrow", "pressure washer"));
        try (var database = DriverManager.getConnection(url, user, password)) {
            for (var member : List.of("Bo", "Bo' OR '1'='1")) {
                System.out.println(member + ": " + toolsOut(database, member));
            }
            for (var tools : wishes) {
                var names = String.join(" and ", tools);
                var result = borrow(database, "Dev", tools);
                System.out.println("Dev asks for " + names + ": " + result);
                System.out.println("Dev: " + toolsOut(database, "Dev"));
            }
        }
    }
}
