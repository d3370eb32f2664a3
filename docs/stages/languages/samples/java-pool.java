import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class JavaPool {
  public static void main(String[] arguments) throws Exception {
    var pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(5);
    var started = new Semaphore(0);
    var answer = new CountDownLatch(1); // the database's answer

    for (int request = 1; request <= 20; request++) {
      pool.execute(() -> {
        started.release();
        try {
          answer.await(); // the thread is occupied and does nothing
        } catch (InterruptedException stop) {
          Thread.currentThread().interrupt();
        }
      });
    }

    started.acquire(5);
    int waiting = pool.getActiveCount();
    System.out.println("waiting for the database: " + waiting);
    System.out.println("waiting for a thread: " + pool.getQueue().size());

    answer.countDown();
    pool.shutdown();
    pool.awaitTermination(10, TimeUnit.SECONDS);
    System.out.println("done: " + pool.getCompletedTaskCount());
  }
}
