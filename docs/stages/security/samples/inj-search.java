// database: postgresql
// needs: ../../databases/samples/toolshed.sql
import java.sql.*;
import java.util.*;
import java.util.stream.IntStream;

class Search {
    static final Map<String, String> SORTS =
        Map.of("name", "name", "fee", "daily_fee DESC, name");
    static final String UNION =
        "x' UNION SELECT email FROM member ORDER BY 1 --";
    static final String GUESS = "CASE WHEN true THEN daily_fee END";

    static List<String> names(PreparedStatement statement)
            throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    static List<String> search(
            Connection connection, String text, String sort)
            throws SQLException {
        if (!SORTS.containsKey(sort)) {
            return List.of("400 unknown sort order");
        }
        var sql = "SELECT name FROM tool WHERE strpos(name, ?) > 0 ORDER BY "
            + SORTS.get(sort); // only words from SORTS
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, text);
            return names(statement);
        }
    }

    static List<String> byIds(Connection connection, Integer[] ids)
            throws SQLException {
        var sql = "SELECT name FROM tool WHERE id = ANY(?) ORDER BY id";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("integer", ids));
            return names(statement);
        }
    }

    static void show(String what, List<String> names) {
        var all = names.isEmpty() ? "nothing" : String.join(", ", names);
        System.out.println(what + ": " + all);
    }

    public static void main(String[] arguments) throws SQLException {
        var env = System.getenv();
        var url = "jdbc:postgresql://%s:%s/%s".formatted(
            env.get("PGHOST"), env.get("PGPORT"), env.get("PGDATABASE"));
        try (var connection = DriverManager.getConnection(
                url, env.get("PGUSER"), env.get("PGPASSWORD"))) {
            show("honest", search(connection, "drill", "name"));
            show("UNION", search(connection, UNION, "name"));
            show("by fee", search(connection, "er", "fee"));
            show("a guess", search(connection, "", GUESS));
            show("no ids", byIds(connection, new Integer[0]));
            show("two ids", byIds(connection, new Integer[] {3, 1}));
            var many = IntStream.range(5, 50_000).boxed()
                .toArray(Integer[]::new);
            show("many ids", byIds(connection, many));
        }
    }
}
