import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.*;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class Sign {
  // The key pair printed in AWS's documentation. It opens nothing.
  static final String KEY_ID = "AKIAIOSFODNN7EXAMPLE";
  static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  static final String STORE = "toolshed-photos.s3.eu-central-1.amazonaws.com";

  static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes());
  }

  static String field(String query, String name) {
    return Arrays.stream(query.split("&"))
        .filter(part -> part.startsWith(name + "="))
        .map(part -> part.substring(name.length() + 1))
        .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
        .findFirst().orElseThrow();
  }

  static String signature(String method, String host, String path, String query)
      throws GeneralSecurityException {
    var scope = field(query, "X-Amz-Credential").substring(KEY_ID.length() + 1);
    var request = String.join("\n",
        method, path, query, "host:" + host, "", "host", "UNSIGNED-PAYLOAD");
    var digest = HexFormat.of().formatHex(
        MessageDigest.getInstance("SHA-256").digest(request.getBytes()));
    var text = String.join("\n",
        "AWS4-HMAC-SHA256", field(query, "X-Amz-Date"), scope, digest);
    var key = ("AWS4" + SECRET).getBytes();
    for (var part : scope.split("/")) { // day, region, service, aws4_request
      key = mac(key, part);
    }
    return HexFormat.of().formatHex(mac(key, text));
  }

  static String fields(String region, String when, int seconds) {
    var scope = when.substring(0, 8) + "%2F" + region + "%2Fs3%2Faws4_request";
    return "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=" + KEY_ID + "%2F" + scope
        + "&X-Amz-Date=" + when + "&X-Amz-Expires=" + seconds + "&X-Amz-SignedHeaders=host";
  }

  /** What the store decides, `age` seconds after X-Amz-Date. */
  static String answer(String method, String path, String query, String given, int age)
      throws GeneralSecurityException {
    if (age > Integer.parseInt(field(query, "X-Amz-Expires"))) {
      return "403 Request has expired";
    }
    var right = signature(method, STORE, path, query);
    var same = MessageDigest.isEqual(right.getBytes(), given.getBytes());
    return same ? "200" : "403 SignatureDoesNotMatch";
  }

  public static void main(String[] args) throws GeneralSecurityException {
    var example = fields("us-east-1", "20130524T000000Z", 86400);
    var result = signature("GET", "examplebucket.s3.amazonaws.com", "/test.txt", example);
    System.out.println("AWS's example: " + result);
    var query = fields("eu-central-1", "20261122T100000Z", 900);
    var link = signature("GET", STORE, "/drill-7.jpg", query);
    System.out.println("https://" + STORE + "/drill-7.jpg?");
    for (var part : (query + "&X-Amz-Signature=" + link).split("&")) {
      System.out.println("  " + part);
    }
    var longer = query.replace("Expires=900", "Expires=604800");
    System.out.println("as given:       " + answer("GET", "/drill-7.jpg", query, link, 60));
    System.out.println("another object: " + answer("GET", "/saw-3.jpg", query, link, 60));
    System.out.println("another method: " + answer("PUT", "/drill-7.jpg", query, link, 60));
    System.out.println("a longer life:  " + answer("GET", "/drill-7.jpg", longer, link, 901));
    System.out.println("too late:       " + answer("GET", "/drill-7.jpg", query, link, 901));
  }
}
