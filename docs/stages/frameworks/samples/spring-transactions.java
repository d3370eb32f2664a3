// database: postgresql
import java.io.IOException;
import java.util.logging.LogManager;
import javax.sql.DataSource;
import org.springframework.aop.framework.autoproxy.DefaultAdvisorAutoProxyCreator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAttributeSourceAdvisor;
import org.springframework.transaction.interceptor.TransactionInterceptor;

class SpringTransactions {
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // print no log lines
        try (var context = new AnnotationConfigApplicationContext()) {
            // This file is compiled in memory.
            context.setClassLoader(
                SpringTransactions.class.getClassLoader()
            );
            context.register(Infrastructure.class, JdbcLending.class);
            context.refresh();
            var jdbc = context.getBean(JdbcTemplate.class);
            jdbc.execute("CREATE TABLE loans (member text)");
            var lending = context.getBean(Lending.class);
            show(jdbc, "unchecked exception", () ->
                lending.unchecked("Ana")
            );
            show(jdbc, "checked exception", () -> lending.checked("Ana"));
            show(jdbc, "checked, rollbackFor", () ->
                lending.checkedWithRule("Ana")
            );
            show(jdbc, "called by a method of its own class", () ->
                lending.byItself("Ana")
            );
        }
    }

    static void show(JdbcTemplate jdbc, String title, Work work) {
        try {
            work.run();
        } catch (Exception expected) {
            System.out.println(
                title +
                    ": " +
                    jdbc.queryForObject(
                        "SELECT count(*) FROM loans",
                        Integer.class
                    ) +
                    " rows left"
            );
        }
        jdbc.execute("DELETE FROM loans");
    }

    interface Work {
        void run() throws Exception;
    }
}

// --8<-- [start:lending]
interface Lending {
    void unchecked(String member);

    void checked(String member) throws IOException;

    void checkedWithRule(String member) throws IOException;

    void byItself(String member);
}

class JdbcLending implements Lending {
    private final JdbcTemplate jdbc;

    JdbcLending(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void unchecked(String member) {
        jdbc.update("INSERT INTO loans VALUES (?)", member);
        throw new IllegalStateException("half-way");
    }

    @Transactional
    public void checked(String member) throws IOException {
        jdbc.update("INSERT INTO loans VALUES (?)", member);
        throw new IOException("half-way");
    }

    @Transactional(rollbackFor = Exception.class)
    public void checkedWithRule(String member) throws IOException {
        checked(member);
    }

    public void byItself(String member) {
        unchecked(member); // this.unchecked: not through the proxy
    }
}
// --8<-- [end:lending]

class Infrastructure {
    @Bean
    DataSource dataSource() {
        var server =
            System.getenv("PGHOST") + ":" + System.getenv("PGPORT");
        return new DriverManagerDataSource(
            "jdbc:postgresql://" +
                server +
                "/" +
                System.getenv("PGDATABASE"),
            System.getenv("PGUSER"),
            ""
        );
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    TransactionAttributeSourceAdvisor transactionAdvisor(
        PlatformTransactionManager manager
    ) {
        return new TransactionAttributeSourceAdvisor(
            new TransactionInterceptor(
                manager,
                new AnnotationTransactionAttributeSource()
            )
        );
    }

    @Bean
    DefaultAdvisorAutoProxyCreator autoProxyCreator() {
        return new DefaultAdvisorAutoProxyCreator();
    }
}
