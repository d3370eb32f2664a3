import java.util.logging.LogManager;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;

class SpringConditions {
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // print no log lines
        start("no settings");
        System.setProperty("toolshed.mail.enabled", "false");
        start("toolshed.mail.enabled=false");
    }

    static void start(String settings) {
        System.out.println("--- " + settings);
        try (var context = new AnnotationConfigApplicationContext()) {
            // This file is compiled in memory.
            context.setClassLoader(SpringConditions.class.getClassLoader());
            context.register(Automatic.class);
            context.refresh();
            System.out.println(
                "mailer is there: " + context.containsBean("mailer")
            );
        }
    }
}

class Automatic {
    @Bean
    @Conditional({ TomcatIsThere.class, MailIsWanted.class })
    Object mailer() {
        return new Object();
    }
}

class TomcatIsThere implements Condition {
    public boolean matches(
        ConditionContext context,
        AnnotatedTypeMetadata annotated
    ) {
        var there = ClassUtils.isPresent(
            "org.apache.catalina.startup.Tomcat",
            context.getClassLoader()
        );
        System.out.println("found required class Tomcat: " + there);
        return there;
    }
}

class MailIsWanted implements Condition {
    public boolean matches(
        ConditionContext context,
        AnnotatedTypeMetadata annotated
    ) {
        var wanted = context
            .getEnvironment()
            .getProperty("toolshed.mail.enabled", "true");
        System.out.println("toolshed.mail.enabled: " + wanted);
        return Boolean.parseBoolean(wanted);
    }
}
