// needs: tools.sql
// database: postgresql

import java.sql.DriverManager;

class Borrow {
    public static void main(String[] arguments) throws Exception {
        var env = System.getenv();
        var url = "jdbc:postgresql://%s:%s/%s".formatted(env.get("PGHOST"), env.get("PGPORT"), env.get("PGDATABASE"));
        try (var connection = DriverManager.getConnection(url, env.get("PGUSER"), "");
             var update = connection.prepareStatement("UPDATE tool SET stock = stock - 1 WHERE id = ? AND stock > 0")) {
            update.setInt(1, 1);
            System.out.println("borrowed " + update.executeUpdate());
        }
    }
}
