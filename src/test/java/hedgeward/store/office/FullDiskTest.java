package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A real disk that fills up under a writer that acknowledges each save, and one that is mounted
/// read-only: small disks in memory that only a program of its own sees. A few rounds in every
/// build; `-Ddisk.rounds=N` for more. Skipped where the system does not let a user mount.
@EnabledOnOs(OS.LINUX)
final class FullDiskTest {

    /// What a line begins with that the program itself says, not its log.
    static final String SAID = "said: ";

    private static final int ROUNDS = Integer.getInteger("disk.rounds", 3);

    @TempDir private Path temp;

    @Test
    void noAcknowledgedSaveIsLostWhenTheDiskFillsUp() throws IOException, InterruptedException {
        List<String> said = onASmallDisk(FullDiskRounds.class, Integer.toString(ROUNDS));

        assertThat(said).hasSize(ROUNDS);
        assertThat(said)
                .allSatisfy(
                        round ->
                                assertThat(round)
                                        .matches(
                                                "\\d+ FULL,FULL,FULL (NoRoom|Opened) 3 files"
                                                        + " kept\\+[01]"));
        assertThat(said).as("refused while full").anyMatch(round -> round.contains("NoRoom"));
    }

    @Test
    void aDiskMountedReadOnlyIsRefusedUntouchedAndOpensOnceItIsNot()
            throws IOException, InterruptedException {
        assertThat(onASmallDisk(ReadOnlyDisk.class, ""))
                .containsExactly("Unwritable untouched", "Opened");
    }

    /// Runs a program that sees a disk of 6 MB nobody else sees; answers the lines it wrote.
    private List<String> onASmallDisk(Class<?> program, String argument)
            throws IOException, InterruptedException {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        Path whole = temp.resolve("whole");
        TestOffice.create(whole).close();
        Assumptions.assumeTrue(mayMount(disk), "a user may mount nothing here");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder run =
                mounted(
                        disk,
                        "exec \"$@\"",
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        disk.toString(),
                        whole.toString(),
                        argument);
        return outcome(run);
    }

    private static ProcessBuilder mounted(Path disk, String then, String... words) {
        String script = "mount -t tmpfs -o size=6m none \"$0\" && " + then;
        List<String> command =
                new ArrayList<>(List.of("unshare", "-Urm", "sh", "-c", script, disk.toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static boolean mayMount(Path disk) throws InterruptedException {
        try {
            return mounted(disk, "true").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static List<String> outcome(ProcessBuilder command)
            throws IOException, InterruptedException {
        Process run = command.start();
        try (var said = run.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = said.readAllLines();
            assertThat(run.waitFor()).as("%s", lines).isZero();
            return lines.stream()
                    .filter(line -> line.startsWith(SAID))
                    .map(line -> line.substring(SAID.length()))
                    .toList();
        }
    }
}
