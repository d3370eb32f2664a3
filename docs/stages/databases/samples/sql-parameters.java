// database: postgresql
// needs: toolshed.sql
import java.sql.*;
import java.util.List;

class Parameters {
  public static void main(String[] args) throws SQLException {
    var to = System.getenv();
    var url = "jdbc:postgresql://%s:%s/%s"
        .formatted(to.get("PGHOST"), to.get("PGPORT"), to.get("PGDATABASE"));
    try (var connection = DriverManager.getConnection(
            url, to.get("PGUSER"), to.get("PGPASSWORD"));
        var insert = connection.prepareStatement(
            "INSERT INTO member (name, email) VALUES (?, ?)");
        var search = connection.prepareStatement(
            "SELECT id FROM member WHERE name = ?")) {
      insert.setString(1, "O'Brien");
      insert.setString(2, "obrien@toolshed.example");
      insert.executeUpdate();
      for (var name : List.of("O'Brien", "' OR '1'='1")) {
        search.setString(1, name);
        int found = 0;
        try (var rows = search.executeQuery()) {
          while (rows.next()) found++;
        }
        System.out.println(name + ": " + found + " found");
      }
    }
  }
}
