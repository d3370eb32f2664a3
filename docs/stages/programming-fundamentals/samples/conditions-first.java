import java.util.List;

class First {
    public static void main(String[] arguments) {
        for (int daysLate : List.of(0, 3, 4)) {
            if (daysLate == 0) {
                System.out.println(daysLate + " on time");
            } else if (daysLate <= 3) {
                System.out.println(daysLate + " late, no fee yet");
            } else {
                System.out.println(daysLate + " late, fee due");
            }
        }
    }
}
