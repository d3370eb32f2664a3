class Loan {
    private String returnedOn;
}

class Counter {
    public static void main(String[] args) {
        new Loan().returnedOn = "2026-06-10";
    }
}
