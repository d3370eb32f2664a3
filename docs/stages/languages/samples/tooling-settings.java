// fails
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ToolingSettings {
    record Settings(String databaseUrl, int loanDays) {}

    /** The faults of an environment: all of them at once. */
    static List<String> faults(Map<String, String> environment) {
        List<String> faults = new ArrayList<>();
        String url = environment.getOrDefault("DATABASE_URL", "");
        if (url.isEmpty()) {
            faults.add("DATABASE_URL is not set (expected: postgresql://…)");
        } else if (!url.startsWith("postgresql://")) {
            faults.add("DATABASE_URL must begin with postgresql://");
        }
        int days = loanDays(environment);
        if (days < 1 || days > 365) {
            faults.add("LOAN_DAYS must be a whole number from 1 to 365");
        }
        return faults;
    }

    static int loanDays(Map<String, String> environment) {
        String days = environment.getOrDefault("LOAN_DAYS", "14");
        return days.matches("[0-9]{1,3}") ? Integer.parseInt(days) : 0;
    }

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        List<String> faults = faults(environment);
        if (!faults.isEmpty()) {
            System.err.println("Cannot start:\n- " + String.join("\n- ", faults));
            System.exit(1);
        }
        String url = environment.get("DATABASE_URL");
        Settings settings = new Settings(url, loanDays(environment));
        System.out.printf("Ready: loans of %d days%n", settings.loanDays());
    }
}
