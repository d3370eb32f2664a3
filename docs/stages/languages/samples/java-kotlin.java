import java.util.List;

class JavaKotlin {
  record Loan(String tool, String member, String note) {
    Loan withMember(String other) {
      return new Loan(tool, other, note);
    }
  }

  static String line(Loan loan) {
    var note = loan.note() == null ? "no note" : loan.note().toUpperCase();
    return loan.member() + " has the " + loan.tool() + " (" + note + ")";
  }

  public static void main(String[] arguments) {
    var loans = List.of(
        new Loan("drill", "Ana", null),
        new Loan("saw", "Bo", "blunt"));
    for (var loan : loans) System.out.println(line(loan));
    System.out.println(loans.get(0).withMember("Cleo"));
  }
}
