import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import static java.util.stream.Collectors.joining;

class JavaTypes {
  enum Kind { HAND, POWER }

  record Tool(String name, Kind kind, int deposit) {
    Tool { // runs before the fields are set
      if (deposit < 0) {
        throw new IllegalArgumentException("deposit: " + deposit);
      }
    }
  }

  sealed interface Event permits Lent, Returned {}

  record Lent(Tool tool, String member) implements Event {}

  record Returned(Tool tool, int daysLate) implements Event {}

  static String line(Event event) {
    if (event instanceof Lent lent) {
      return lent.member() + " has the " + lent.tool().name();
    }
    if (event instanceof Returned back && back.daysLate() > 0) {
      return back.tool().name() + " is back, late";
    }
    return "nothing to do";
  }

  static String shelf(Kind kind) {
    return switch (kind) {
      case HAND -> "A";
      case POWER -> "B";
    };
  }

  static Optional<Tool> cheapest(List<Tool> tools, Kind kind) {
    return tools.stream()
        .filter(tool -> tool.kind() == kind)
        .min(Comparator.comparingInt(Tool::deposit));
  }

  static String nameOf(Optional<Tool> tool) {
    return tool.map(Tool::name).orElse("none");
  }

  public static void main(String[] arguments) {
    var saw = new Tool("saw", Kind.HAND, 10);
    var drill = new Tool("drill", Kind.POWER, 30);
    var tools = List.of(saw, drill); // cannot be changed

    System.out.println(drill);
    System.out.println(saw.equals(new Tool("saw", Kind.HAND, 10)));
    System.out.println(tools.stream()
        .map(tool -> tool.name() + " " + shelf(tool.kind()))
        .collect(joining(", ")));
    System.out.println(nameOf(cheapest(tools, Kind.POWER)));
    System.out.println(nameOf(cheapest(List.of(saw), Kind.POWER)));

    var events = List.of(new Lent(drill, "Ana"), new Returned(saw, 2));
    for (Event event : events) {
      System.out.println(line(event));
    }
  }
}
