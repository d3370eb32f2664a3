// database: postgresql
// needs: toolshed-tables.pg.sql
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.validation.Valid;
import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.dbcp.dbcp2.BasicDataSource;
import org.springframework.aop.framework.autoproxy.DefaultAdvisorAutoProxyCreator;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAttributeSourceAdvisor;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

// --8<-- [start:start]
class ToolshedSpring {
    public static void main(String[] arguments) throws Exception {
        var context = new AnnotationConfigWebApplicationContext();
        // This file is compiled in memory.
        context.setClassLoader(ToolshedSpring.class.getClassLoader());
        context.register(
            Infrastructure.class,
            Tools.class,
            JdbcLending.class
        );
        context.register(
            ToolsController.class,
            LoansController.class,
            Problems.class
        );

        var tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("user.dir"));
        tomcat.setPort(
            Integer.parseInt(System.getenv().getOrDefault("PORT", "8000"))
        );
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        var dispatcher = new DispatcherServlet(context);
        dispatcher.setThrowExceptionIfNoHandlerFound(true);
        var site = tomcat.addContext("", null);
        Tomcat.addServlet(site, "dispatcher", dispatcher).setLoadOnStartup(
            1
        );
        site.addServletMappingDecoded("/", "dispatcher");
        tomcat.start();
    }
}
// --8<-- [end:start]

// --8<-- [start:infrastructure]
class Infrastructure {
    @Bean
    DataSource dataSource() {
        var pool = new BasicDataSource();
        var server =
            System.getenv("PGHOST") + ":" + System.getenv("PGPORT");
        pool.setUrl(
            "jdbc:postgresql://" +
                server +
                "/" +
                System.getenv("PGDATABASE")
        );
        pool.setUsername(System.getenv("PGUSER"));
        pool.setMaxTotal(10);
        return pool;
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    ObjectMapper objectMapper() {
        return new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.ACCEPT_FLOAT_AS_INT
            );
    }

    @Bean
    LocalValidatorFactoryBean validator() {
        return new LocalValidatorFactoryBean();
    }

    @Bean
    RequestMappingHandlerMapping handlerMapping() {
        return new RequestMappingHandlerMapping();
    }

    @Bean
    RequestMappingHandlerAdapter handlerAdapter(
        ObjectMapper mapper,
        LocalValidatorFactoryBean validator
    ) {
        var adapter = new RequestMappingHandlerAdapter();
        adapter.setMessageConverters(
            List.of(new MappingJackson2HttpMessageConverter(mapper))
        );
        var binding = new ConfigurableWebBindingInitializer();
        binding.setValidator(validator);
        adapter.setWebBindingInitializer(binding);
        return adapter;
    }

    @Bean
    ExceptionHandlerExceptionResolver exceptionResolver(
        ObjectMapper mapper
    ) {
        var resolver = new ExceptionHandlerExceptionResolver();
        resolver.setMessageConverters(
            List.of(new MappingJackson2HttpMessageConverter(mapper))
        );
        return resolver;
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
// --8<-- [end:infrastructure]

// --8<-- [start:shapes]
record Tool(int id, String name, int deposit, String lentTo) {}

record Page(List<Tool> items, String next) {}

record Loan(int id, int toolId, String member) {}

record NewTool(
    @NotNull(message = TEXT)
    @Size(min = 1, max = 40, message = TEXT)
    String name,
    @NotNull(message = WHOLE)
    @Min(value = 0, message = WHOLE)
    @Max(value = 500, message = WHOLE)
    Integer deposit
) {
    NewTool {
        if (name != null) name = name.strip();
    }

    static final String TEXT = "must be a text of 1 to 40 characters";
    static final String WHOLE = "must be a whole number from 0 to 500";
}

record NewLoan(
    // Jackson before 2.15 needs the name of the field in a record.
    @JsonProperty("tool_id") @NotNull(message = TOOL) Integer toolId,
    @NotNull(message = NewTool.TEXT)
    @Size(min = 1, max = 40, message = NewTool.TEXT)
    String member
) {
    static final String TOOL = "must be the number of a tool";
}
// --8<-- [end:shapes]

// --8<-- [start:data]
@Repository
class Tools {
    private static final String SELECT = """
    SELECT tools.id, name, deposit, member
    FROM tools LEFT JOIN loans ON loans.tool_id = tools.id
    """;
    private static final RowMapper<Tool> TOOL = (row, number) ->
        new Tool(
            row.getInt("id"),
            row.getString("name"),
            row.getInt("deposit"),
            row.getString("member")
        );

    private final JdbcTemplate jdbc;

    Tools(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Tool> after(int id, int limit) {
        return jdbc.query(
            SELECT + "WHERE tools.id > ? ORDER BY tools.id LIMIT ?",
            TOOL,
            id,
            limit
        );
    }

    Optional<Tool> find(int id) {
        return jdbc
            .query(SELECT + "WHERE tools.id = ?", TOOL, id)
            .stream()
            .findFirst();
    }

    Tool add(NewTool tool) {
        var insert = """
        INSERT INTO tools (name, deposit) VALUES (?, ?)
        RETURNING *, NULL AS member
        """;
        return jdbc.queryForObject(
            insert,
            TOOL,
            tool.name(),
            tool.deposit()
        );
    }
}
// --8<-- [end:data]

// --8<-- [start:service]
interface Lending {
    Loan lend(NewLoan wanted);
}

@Service
class JdbcLending implements Lending {
    private final JdbcTemplate jdbc;

    JdbcLending(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Loan lend(NewLoan wanted) {
        // Whoever else wants this tool waits until this has ended.
        var tool = jdbc.queryForList(
            "SELECT id FROM tools WHERE id = ? FOR UPDATE",
            wanted.toolId()
        );
        if (tool.isEmpty()) throw new NoSuchTool();
        var taken = jdbc.queryForObject(
            "SELECT count(*) FROM loans WHERE tool_id = ?",
            Integer.class,
            wanted.toolId()
        );
        if (taken > 0) throw new OnLoan();
        var insert =
            "INSERT INTO loans (tool_id, member) VALUES (?, ?) RETURNING id";
        var id = jdbc.queryForObject(
            insert,
            Integer.class,
            wanted.toolId(),
            wanted.member()
        );
        return new Loan(id, wanted.toolId(), wanted.member());
    }
}

class NotFound extends RuntimeException {}

class NoSuchTool extends RuntimeException {}

class OnLoan extends RuntimeException {}
// --8<-- [end:service]

// --8<-- [start:controllers]
@RestController
class ToolsController {
    private final Tools tools;

    ToolsController(Tools tools) {
        this.tools = tools;
    }

    @GetMapping("/tools")
    Page list(
        @RequestParam(name = "after", defaultValue = "0") int after,
        @RequestParam(name = "limit", defaultValue = "20") int limit
    ) {
        var size = Math.max(1, Math.min(limit, 100));
        var found = tools.after(after, size + 1);
        if (found.size() <= size) return new Page(found, null);
        var items = found.subList(0, size);
        return new Page(
            items,
            "/tools?after=" + items.get(size - 1).id() + "&limit=" + size
        );
    }

    @GetMapping("/tools/{id}")
    Tool one(@PathVariable("id") int id) {
        return tools.find(id).orElseThrow(NotFound::new);
    }

    @PostMapping("/tools")
    ResponseEntity<Tool> add(@Valid @RequestBody NewTool wanted) {
        var tool = tools.add(wanted);
        return ResponseEntity.created(
            URI.create("/tools/" + tool.id())
        ).body(tool);
    }
}

@RestController
class LoansController {
    private final Lending lending;

    LoansController(Lending lending) {
        this.lending = lending;
    }

    @PostMapping("/loans")
    ResponseEntity<Loan> lend(@Valid @RequestBody NewLoan wanted) {
        var loan = lending.lend(wanted);
        return ResponseEntity.created(
            URI.create("/loans/" + loan.id())
        ).body(loan);
    }
}
// --8<-- [end:controllers]

// --8<-- [start:problems]
@RestControllerAdvice
class Problems {
    @ExceptionHandler({ NotFound.class, NoHandlerFoundException.class })
    ResponseEntity<?> notFound() {
        return problem(404, "not-found", "Nothing is here", List.of());
    }

    @ExceptionHandler
    ResponseEntity<?> onLoan(OnLoan refused) {
        return problem(409, "on-loan", "The tool is on loan", List.of());
    }

    @ExceptionHandler
    ResponseEntity<?> noSuchTool(NoSuchTool refused) {
        return invalid(Stream.of(fault("toolId", NewLoan.TOOL)));
    }

    @ExceptionHandler
    ResponseEntity<?> query(MethodArgumentTypeMismatchException refused) {
        return problem(400, "query", "The query cannot be read", List.of());
    }

    @ExceptionHandler
    ResponseEntity<?> notValid(MethodArgumentNotValidException refused) {
        var result = refused.getBindingResult();
        var fields = Arrays.stream(
            refused.getParameter().getParameterType().getRecordComponents()
        );
        return invalid(
            fields
                .filter(field -> result.hasFieldErrors(field.getName()))
                .map(field ->
                    fault(
                        field.getName(),
                        result
                            .getFieldError(field.getName())
                            .getDefaultMessage()
                    )
                )
        );
    }

    @ExceptionHandler
    ResponseEntity<?> notReadable(HttpMessageNotReadableException refused) {
        if (refused.getCause() instanceof JsonMappingException mapping) {
            var where = mapping
                .getPath()
                .stream()
                .limit(1)
                .map(JsonMappingException.Reference::getFieldName)
                .findFirst();
            return invalid(
                Stream.of(fault(where.orElse(""), "has the wrong type"))
            );
        }
        return problem(400, "not-json", "The body is not JSON", List.of());
    }

    @ExceptionHandler
    ResponseEntity<?> method(
        HttpRequestMethodNotSupportedException refused
    ) {
        return problem(405, "refused", "Method not allowed", List.of());
    }

    @ExceptionHandler
    ResponseEntity<?> mediaType(
        HttpMediaTypeNotSupportedException refused
    ) {
        return problem(415, "refused", "Not a JSON body", List.of());
    }

    @ExceptionHandler
    ResponseEntity<?> anythingElse(Exception fault) {
        fault.printStackTrace();
        return problem(500, "internal", "The fault is ours", List.of());
    }

    private static ResponseEntity<?> invalid(
        Stream<Map<String, String>> errors
    ) {
        return problem(
            422,
            "invalid-fields",
            "Some fields cannot be accepted",
            errors.toList()
        );
    }

    private static Map<String, String> fault(String field, String detail) {
        var fault = new LinkedHashMap<String, String>();
        fault.put(
            "pointer",
            field.isEmpty()
                ? "#"
                : "#/" + SnakeCaseStrategy.INSTANCE.translate(field)
        );
        fault.put("detail", detail);
        return fault;
    }

    private static ResponseEntity<?> problem(
        int status,
        String name,
        String title,
        List<?> errors
    ) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "https://toolshed.example/problems/" + name);
        body.put("title", title);
        body.put("status", status);
        if (!errors.isEmpty()) body.put("errors", errors);
        return ResponseEntity.status(status)
            .contentType(
                MediaType.parseMediaType("application/problem+json")
            )
            .body(body);
    }
}
// --8<-- [end:problems]
