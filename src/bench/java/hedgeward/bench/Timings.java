package hedgeward.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Wall times in milliseconds by what was done; medians where it was done more than once.
final class Timings {

    private final Map<String, double[]> millis = new LinkedHashMap<>();

    void once(String what, Runnable action) {
        repeat(what, 1, action);
    }

    /// Does it as often as said, after one run that is not counted when it is done more than once.
    void repeat(String what, int times, Runnable action) {
        if (times > 1) {
            action.run();
        }
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            action.run();
            taken[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(taken);
        millis.put(what, taken);
    }

    void print(int cases) {
        PrintStream out = System.out;
        out.printf(
                "%n%,d cases, %d processors, Java %s%n%n",
                cases, Runtime.getRuntime().availableProcessors(), Runtime.version());
        out.println("| what | median ms | least | most |");
        out.println("| --- | ---: | ---: | ---: |");
        millis.forEach(
                (what, taken) ->
                        out.printf(
                                "| %s | %,.1f | %,.1f | %,.1f |%n",
                                what, taken[taken.length / 2], taken[0], taken[taken.length - 1]));
    }
}
