import java.util.Map;

class Missing {
    public static void main(String[] args) {
        var tools = Map.of("T-0007", "drill");
        System.out.println(tools.get("T-0042").length());
    }
}
