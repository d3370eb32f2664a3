import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

class LadderPieces {
    static final int MIB = 1024 * 1024;
    static final int PIECE = 64 * 1024;

    /** Reads in pieces, one at a time. Returns what is known at the end. */
    static String receive(InputStream source, long limit)
            throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        var piece = new byte[PIECE];
        long size = 0;
        int pieces = 0;
        int largest = 0;
        for (int read; (read = source.readNBytes(piece, 0, PIECE)) > 0; ) {
            size += read;
            pieces++;
            largest = Math.max(largest, read);
            if (size > limit) return "refused after " + pieces + " pieces";
            digest.update(piece, 0, read);
        }
        String hex = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        return size + " bytes in " + pieces + " pieces, largest " + largest
            + ", sha256 " + hex;
    }

    public static void main(String[] arguments)
            throws IOException, NoSuchAlgorithmException {
        var file = Path.of("film.raw");
        try (var film = Files.newOutputStream(file)) {
            var piece = new byte[PIECE];
            Arrays.fill(piece, (byte) '.');
            for (int i = 0; i < 16 * MIB / PIECE; i++) film.write(piece);
            film.write("the end".getBytes());
        }
        for (long limit : new long[] {1024L * MIB, 4L * MIB}) {
            try (var film = Files.newInputStream(file)) {
                String said = receive(film, limit);
                System.out.println("limit " + limit / MIB + " MiB: " + said);
            }
        }
    }
}
