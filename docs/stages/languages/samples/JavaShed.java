class JavaShed {
  public static void main(String[] arguments) {
    System.out.println("Tools: " + String.join(", ", arguments));
  }
}
