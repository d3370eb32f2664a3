class JavaHung {
  static final Object DRILL = new Object();
  static final Object LADDER = new Object();

  // --8<-- [start:both]
  static void takeBoth(Object first, Object second) {
    synchronized (first) {
      pause(); // so that the other gets its first tool
      synchronized (second) {
        System.out.println("both");
      }
    }
  }
  // --8<-- [end:both]

  static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] arguments) {
    new Thread(() -> takeBoth(DRILL, LADDER), "Ana").start();
    new Thread(() -> takeBoth(LADDER, DRILL), "Bo").start();
  }
}
