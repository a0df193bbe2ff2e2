package hedgeward.store.office;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Saves without end and says on standard output, after each save, how many it was told are safe.
/// The test kills it.
final class KilledWriter {

    private KilledWriter() {}

    static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        OpenOffice office = TestOffice.open(Path.of(args[0]));
        long saved = office.unitOfWork().read(() -> office.auditTrail().head()).sequence();
        out.print(saved + "\n");
        while (true) {
            TestOffice.save(office, "save after " + saved);
            saved++;
            out.print(saved + "\n");
        }
    }
}
