import java.util.Arrays;

class Zero {
    public static void main(String[] arguments) {
        // Integer may be null, int may not
        for (Integer fee : Arrays.asList(null, 0, 50)) {
            if (fee == null) {
                System.out.println("not decided");
            } else {
                System.out.println(fee + " cents");
            }
        }
    }
}
