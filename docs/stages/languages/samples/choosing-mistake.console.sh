# fails
python -c 'print("14" + 1)'
node -e 'console.log("14" + 1)'
cat > Days.java <<'END'
class Days {
    public static void main(String[] arguments) {
        int days = "14" + 1;
    }
}
END
java Days.java
php -r 'echo "14" + 1, "\n";'
ruby -e 'puts "14" + 1'
