// fails
class JavaSwitch {
  enum Kind { HAND, POWER, GARDEN }

  static String shelf(Kind kind) {
    return switch (kind) {
      case HAND -> "A";
      case POWER -> "B";
    };
  }

  public static void main(String[] arguments) {
    System.out.println(shelf(Kind.HAND));
  }
}
