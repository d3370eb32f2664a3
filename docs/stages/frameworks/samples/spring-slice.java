import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Map;
import java.util.logging.LogManager;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

class SpringSlice {
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset(); // print no log lines
        Tools fake = id -> {
            if (id == 1) return Map.of("name", "drill");
            throw new NotFound();
        };
        var web = MockMvcBuilders.standaloneSetup(new ToolsController(fake))
            .setControllerAdvice(new Problems())
            .build();
        show(web, "/tools/1");
        show(web, "/tools/9");
        show(web, "/tools/many");
    }

    static void show(MockMvc web, String path) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();
        System.out.println(
            path +
                " " +
                answer.getStatus() +
                " " +
                answer.getContentAsString()
        );
    }
}

interface Tools {
    Map<String, String> find(int id);
}

class NotFound extends RuntimeException {}

@RestController
class ToolsController {
    private final Tools tools;

    ToolsController(Tools tools) {
        this.tools = tools;
    }

    @GetMapping("/tools/{id}")
    Map<String, String> one(@PathVariable("id") int id) {
        return tools.find(id);
    }
}

@RestControllerAdvice
class Problems {
    @ExceptionHandler
    ResponseEntity<?> notFound(NotFound refused) {
        return ResponseEntity.status(404).body(
            Map.of("title", "Nothing is here")
        );
    }
}
