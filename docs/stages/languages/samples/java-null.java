// fails
import java.util.Map;

class JavaNull {
  public static void main(String[] arguments) {
    var holders = Map.of("drill", "Ana");
    String holder = holders.get("saw"); // null: nobody has the saw
    System.out.println(holder.length());
  }
}
