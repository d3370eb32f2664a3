class JavaClose {
  record Journal(String name) implements AutoCloseable {
    Journal {
      System.out.println("open " + name);
    }

    void write(String line) {
      if (line.isBlank()) {
        throw new IllegalStateException("nothing to write");
      }
      System.out.println("write " + line);
    }

    @Override
    public void close() {
      System.out.println("close " + name);
    }
  }

  public static void main(String[] arguments) {
    try (var loans = new Journal("loans");
        var mails = new Journal("mails")) {
      loans.write("Ana: drill");
      mails.write(" ");
    } catch (IllegalStateException error) {
      System.out.println("caught: " + error.getMessage());
    }
  }
}
