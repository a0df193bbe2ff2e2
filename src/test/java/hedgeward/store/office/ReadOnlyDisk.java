package hedgeward.store.office;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Run on a small disk of its own: mounts it read-only, tries to open the office on it, mounts it
/// as before and opens it.
final class ReadOnlyDisk {

    private ReadOnlyDisk() {}

    /// The small disk, and a whole office elsewhere to put on it.
    static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path disk = Path.of(args[0]);
        Path folder = Files.createDirectory(disk.resolve("office"));
        try (var parts = Files.list(Path.of(args[1]))) {
            for (Path part : parts.toList()) {
                Files.copy(part, folder.resolve(part.getFileName()));
            }
        }
        byte[] before = Files.readAllBytes(TestOffice.at(folder).register());
        mount("remount,ro", disk);
        Opening refused = TestOffice.tryOpen(folder);
        boolean isSame =
                Arrays.equals(before, Files.readAllBytes(TestOffice.at(folder).register()));
        out.print(
                FullDiskTest.SAID + nameOf(refused) + (isSame ? " untouched" : " changed") + "\n");
        mount("remount,rw", disk);
        out.print(FullDiskTest.SAID + nameOf(TestOffice.tryOpen(folder)) + "\n");
    }

    private static void mount(String how, Path disk) throws IOException, InterruptedException {
        Process mount = new ProcessBuilder("mount", "-o", how, disk.toString()).start();
        if (mount.waitFor() != 0) {
            throw new IOException("not mounted");
        }
    }

    private static String nameOf(Opening opening) {
        return opening.getClass().getSimpleName();
    }
}
