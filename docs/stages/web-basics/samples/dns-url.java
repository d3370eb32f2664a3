import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

class Url {
    public static void main(String[] arguments) {
        URI url = URI.create("https://toolshed.example:8443/tools/42?size=m#photos");
        System.out.println("scheme   " + url.getScheme());
        System.out.println("host     " + url.getHost());
        System.out.println("port     " + url.getPort());
        System.out.println("path     " + url.getPath());
        System.out.println("query    " + url.getQuery());
        System.out.println("fragment " + url.getFragment());
        System.out.println("sent     GET " + url.getRawPath() + "?" + url.getRawQuery());
        System.out.println("link     " + url.resolve("/members"));
        String name = URLEncoder.encode("drill & bits", StandardCharsets.UTF_8);
        System.out.println("safe     name=" + name);
    }
}
