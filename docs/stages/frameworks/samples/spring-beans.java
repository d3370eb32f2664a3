import java.util.logging.LogManager;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Primary;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

class SpringBeans {
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // print no log lines
        start(Reminders.class, Smtp.class);
        start(Reminders.class);
        start(Reminders.class, Smtp.class, Fake.class);
        start(Reminders.class, Smtp.class, Preferred.class);
    }

    static void start(Class<?>... classes) {
        try (
            var context = new AnnotationConfigApplicationContext(classes)
        ) {
            context.getBean(Reminders.class).remind("Ana");
        } catch (Exception fault) {
            var cause = NestedExceptionUtils.getMostSpecificCause(fault);
            System.out.println(
                cause.getClass().getSimpleName() + ": " + cause.getMessage()
            );
        }
    }
}

interface Mailer {
    void send(String member);
}

@Component
class Reminders {
    private final Mailer mailer;

    Reminders(Mailer mailer) {
        this.mailer = mailer;
    }

    void remind(String member) {
        mailer.send(member);
    }
}

@Component
class Smtp implements Mailer {
    public void send(String member) {
        System.out.println("SMTP to " + member);
    }
}

@Component
class Fake implements Mailer {
    public void send(String member) {
        System.out.println("kept for a test: " + member);
    }
}

@Component
@Primary
class Preferred extends Fake {}
