import static org.junit.jupiter.api.Assertions.*;

import java.time.format.DateTimeParseException;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeTest {
    static final String DUE = "2026-11-30";

    @Test
    void theDueDayCostsNothing() {
        assertEquals(0, Shed.lateFee(DUE, "2026-11-30"));
    }

    @Test
    void theFirstLateDayCosts50Cents() {
        assertEquals(50, Shed.lateFee(DUE, "2026-12-01"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-19, 950", "2026-12-20, 1000", "2026-12-21, 1000"})
    void theFeeStopsAt1000(String back, long cents) {
        assertEquals(cents, Shed.lateFee(DUE, back));
    }

    @Test
    void whatIsNoDateIsRefused() {
        assertThrows(DateTimeParseException.class,
            () -> Shed.lateFee(DUE, "next Sunday"));
    }

    @Test
    void aRefusedLoanChangesNothing() {
        var loans = new HashMap<>(Map.of("drill", "Ana")); // arrange

        assertThrows(NotFree.class,
            () -> Shed.lend(loans, "drill", "Bo")); // act

        assertEquals(Map.of("drill", "Ana"), loans); // assert
    }
}
