import static org.junit.jupiter.api.Assertions.*;

import java.sql.*;
import java.time.LocalDate;
import org.junit.jupiter.api.*;

class Lending {
    static int lend(Connection database, int tool, int member, LocalDate due)
            throws SQLException {
        return one(database, """
            INSERT INTO loan (tool_id, member_id, due_on)
            VALUES (?, ?, ?) RETURNING id""", tool, member, due);
    }

    /** A queue may deliver a message twice; one reminder is enough. */
    static void takeMessage(Connection database, int loan, String text)
            throws SQLException {
        var sql = "INSERT INTO reminder VALUES (?, ?) ON CONFLICT DO NOTHING";
        try (var insert = database.prepareStatement(sql)) {
            insert.setInt(1, loan);
            insert.setString(2, text);
            insert.executeUpdate();
        }
    }

    static int one(Connection database, String sql, Object... values)
            throws SQLException {
        try (var query = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}

class LendingTest {
    Connection db;

    @BeforeEach
    void begin() throws SQLException {
        var to = System.getenv();
        var url = "jdbc:postgresql://%s:%s/%s".formatted(
            to.get("PGHOST"), to.get("PGPORT"), to.get("PGDATABASE"));
        db = DriverManager.getConnection(
            url, to.get("PGUSER"), to.get("PGPASSWORD"));
        db.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        db.rollback();
        db.close();
    }

    // Factories: a test names what matters to it, the rest is made up.
    int tool(String name) throws SQLException {
        return Lending.one(
            db, "INSERT INTO tool (name) VALUES (?) RETURNING id", name);
    }

    int member(String name) throws SQLException {
        return Lending.one(
            db, "INSERT INTO member (name) VALUES (?) RETURNING id", name);
    }

    int loan(int tool) throws SQLException {
        var due = LocalDate.of(2026, 11, 30);
        return Lending.lend(db, tool, member("Ana"), due);
    }

    @Test
    void aLentToolHasOneOpenLoan() throws SQLException {
        loan(tool("saw"));
        assertEquals(1, Lending.one(db, "SELECT count(*) FROM loan"));
    }

    @Test
    void aToolThatIsOutIsRefused() throws SQLException {
        var drill = tool("drill");
        loan(drill);
        var error = assertThrows(SQLException.class, () -> loan(drill));
        assertEquals("23505", error.getSQLState());
    }

    @Test
    void aMessageDeliveredTwiceLeavesOneReminder() throws SQLException {
        var loan = loan(tool("drill"));
        Lending.takeMessage(db, loan, "late");
        Lending.takeMessage(db, loan, "late");
        assertEquals(1, Lending.one(db, "SELECT count(*) FROM reminder"));
    }
}
