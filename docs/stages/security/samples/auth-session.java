import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.*;
import java.util.*;
import java.util.stream.Stream;

class AuthSession {
    static final long IDLE = 30 * 60, LONGEST = 12 * 60 * 60; // seconds

    static class Row {
        final String member;
        final long started;
        long seen;

        Row(String member, long now) {
            this.member = member;
            started = now;
            seen = now;
        }
    }

    static class Sessions {
        private final SecureRandom random = new SecureRandom();
        // Only the hash of an id: a stolen table opens nothing.
        private final Map<String, Row> rows = new HashMap<>();

        String start(String member, long now, String old) {
            end(old); // the id from before sign-in is worth nothing now
            var bytes = new byte[32];
            random.nextBytes(bytes);
            var base64 = Base64.getUrlEncoder().withoutPadding();
            var session = base64.encodeToString(bytes);
            rows.put(key(session), new Row(member, now));
            return session;
        }

        String member(String session, long now) {
            var row = rows.get(key(session));
            if (row == null) return "nobody";
            if (now - row.seen > IDLE || now - row.started > LONGEST) {
                end(session);
                return "nobody";
            }
            row.seen = now;
            return row.member;
        }

        void end(String session) {
            rows.remove(key(session));
        }

        void endAll(String member) {
            rows.values().removeIf(row -> row.member.equals(member));
        }

        private static String key(String session) {
            try {
                var sha256 = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(sha256.digest(session.getBytes(UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                // Every Java has SHA-256.
                throw new IllegalStateException(impossible);
            }
        }
    }

    static void say(String line) {
        System.out.println(line);
    }

    public static void main(String[] arguments) {
        var sessions = new Sessions();
        final long minute = 60;
        say("planted id: " + sessions.member("planted-by-bo", 0));
        var ana = sessions.start("Ana", 0, "planted-by-bo");
        say("after sign-in, planted id: " + sessions.member("planted-by-bo", 0));
        say("after sign-in, new id: " + sessions.member(ana, 0));
        say("20 minutes later: " + sessions.member(ana, 20 * minute));
        say("31 minutes after that: " + sessions.member(ana, 51 * minute));
        var busy = sessions.start("Ana", 0, "");
        var still = "";
        for (long at = 0; at <= 720; at += 20) {
            still = sessions.member(busy, at * minute);
        }
        var then = sessions.member(busy, 721 * minute);
        say("busy for 12 hours: " + still + " - then: " + then);
        var copied = sessions.start("Ana", 0, "");
        sessions.end(copied);
        say("copied, then signed out: " + sessions.member(copied, 0));
        var all = Stream.of("Ana", "Ana", "Bo")
            .map(one -> sessions.start(one, 0, "")).toList();
        sessions.endAll("Ana");
        say(all.stream().map(one -> sessions.member(one, 0))
            .collect(joining(" ", "Ana signs out everywhere: ", "")));
    }
}
