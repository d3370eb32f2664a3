printf 'echo reminded\n' > remind.sh
printf 'Ren\351e,Bo' > names.txt
cat > Hoard.java <<'JAVA'
class Hoard {
    public static void main(String[] arguments) {
        var all = new java.util.ArrayList<long[]>();
        for (;;) all.add(new long[100_000]);
    }
}
JAVA
