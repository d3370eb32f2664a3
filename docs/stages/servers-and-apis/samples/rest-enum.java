import java.util.List;

class RestEnum {
    enum Status {
        AVAILABLE("Borrow"),
        ON_LOAN("Join the waiting list"),
        UNKNOWN("Ask at the counter");

        final String label;

        Status(String label) {
            this.label = label;
        }

        static Status of(String received) {
            for (Status status : values()) {
                if (status.name().equalsIgnoreCase(received)) {
                    return status;
                }
            }
            return UNKNOWN; // valueOf() would throw
        }
    }

    public static void main(String[] arguments) {
        for (String received : List.of("available", "on_loan", "in_repair")) {
            System.out.println(received + ": " + Status.of(received).label);
        }
    }
}
