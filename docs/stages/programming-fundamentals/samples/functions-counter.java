import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

class Counter {
    static IntSupplier makeCounter() {
        // A lambda may not assign a local variable, so it changes an object.
        var count = new AtomicInteger();
        return () -> count.incrementAndGet();
    }

    public static void main(String[] arguments) {
        IntSupplier loans = makeCounter();
        IntSupplier members = makeCounter();
        System.out.println("loan " + loans.getAsInt());
        System.out.println("loan " + loans.getAsInt());
        System.out.println("member " + members.getAsInt());
        System.out.println("loan " + loans.getAsInt());
    }
}
