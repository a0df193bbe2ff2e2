package hedgeward.store.office;

import hedgeward.app.common.DiskException;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Run on a small disk of its own: fills it to a random point, saves until that fails, makes room,
/// opens again, and says of each round what was acknowledged, what was thrown and what was found.
final class FullDiskRounds {

    private static final int LONGEST = 6_000;

    private final Path disk;
    private final Path whole;
    private final Random chance = new Random(20_261_123);

    private FullDiskRounds(Path disk, Path whole) {
        this.disk = disk;
        this.whole = whole;
    }

    /// The small disk, a whole office elsewhere to begin each round with, and how many rounds.
    static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FullDiskRounds rounds = new FullDiskRounds(Path.of(args[0]), Path.of(args[1]));
        for (int round = 0; round < Integer.parseInt(args[2]); round++) {
            out.print(FullDiskTest.SAID + rounds.round() + "\n");
        }
    }

    private String round() throws IOException {
        Path folder = Files.createDirectory(disk.resolve("office"));
        try (var parts = Files.list(whole)) {
            for (Path part : parts.toList()) {
                Files.copy(part, folder.resolve(part.getFileName()));
            }
        }
        OpenOffice office = TestOffice.open(folder);
        Path ballast = ballast();
        long before = savedIn(office);
        long acknowledged = before;
        String thrown = "";
        try {
            while (thrown.isEmpty()) {
                TestOffice.save(office, "x".repeat(1 + chance.nextInt(LONGEST)));
                acknowledged++;
            }
        } catch (DiskException e) {
            thrown = e.trouble().name();
        }
        thrown += "," + again(office) + "," + again(office);
        office.close();
        String left = filesIn(folder) + " files";
        String unopened = TestOffice.tryOpen(folder).getClass().getSimpleName();
        Files.delete(ballast);
        String found = found(folder, acknowledged);
        clear(folder);
        return "%d %s %s %s %s".formatted(acknowledged - before, thrown, unopened, left, found);
    }

    private Path ballast() throws IOException {
        Path ballast = disk.resolve("ballast");
        long free = Files.getFileStore(disk).getUsableSpace();
        try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
            byte[] page = new byte[4096];
            long most = free - chance.nextInt(400_000);
            for (long at = 0; at + page.length <= most; at += page.length) {
                file.write(page);
            }
        }
        return ballast;
    }

    private static long filesIn(Path folder) throws IOException {
        try (var parts = Files.list(folder)) {
            return parts.count();
        }
    }

    private static String again(OpenOffice office) {
        try {
            TestOffice.save(office, "again");
            return "SAVED";
        } catch (DiskException e) {
            return e.trouble().name();
        }
    }

    private static String found(Path folder, long acknowledged) {
        Opening opening = TestOffice.tryOpen(folder);
        if (!(opening instanceof Opening.Opened(OpenOffice office))) {
            return "not-opened:" + opening;
        }
        try (office) {
            boolean holds = office.unitOfWork().read(() -> office.auditTrail().verify()).isOk();
            long more = savedIn(office) - acknowledged;
            TestOffice.save(office, "room again");
            return holds ? "kept+" + more : "chain-broken";
        }
    }

    private static long savedIn(OpenOffice office) {
        return office.unitOfWork().read(() -> office.auditTrail().head()).sequence();
    }

    private static void clear(Path folder) throws IOException {
        try (var parts = Files.list(folder)) {
            for (Path part : parts.toList()) {
                Files.delete(part);
            }
        }
        Files.delete(folder);
    }
}
