package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditCheck;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Another process on the same office, and what is left when it is killed. A few rounds in every
/// build; `-Dkill.rounds=200` for the long proof before a newer engine is taken.
final class KillTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 4);

    @TempDir private Path temp;

    @Test
    void noAcknowledgedSaveIsLostWhenTheProgramIsKilled() throws IOException {
        Path folder = temp.resolve("office");
        TestOffice.create(folder).close();
        Random random = new Random(20_261_122);
        for (int round = 1; round <= ROUNDS; round++) {
            long acknowledged = killedAfter(folder, 5 + random.nextInt(60));

            try (OpenOffice office = TestOffice.open(folder)) {
                AuditCheck check = office.unitOfWork().read(() -> office.auditTrail().verify());
                assertThat(check.isOk()).as("chain in round %d", round).isTrue();
                assertThat(check.entries())
                        .as("saves kept in round %d", round)
                        .isBetween(acknowledged, acknowledged + 1);
            }
        }
    }

    @Test
    void whatAnotherProgramHoldsIsInUseAndFreeOnceItIsGone() throws IOException {
        Path folder = temp.resolve("office");
        TestOffice.create(folder).close();
        Process writer = writerOn(folder);
        try (BufferedReader said = said(writer)) {
            said.readLine();
            assertThat(TestOffice.tryOpen(folder)).isEqualTo(new Opening.InUse());
        } finally {
            writer.destroyForcibly().onExit().join();
        }

        TestOffice.open(folder).close();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aSuspendedProgramKeepsItsOfficeAndGoesOnWhereItWas()
            throws IOException, InterruptedException {
        Path folder = temp.resolve("office");
        TestOffice.create(folder).close();
        Process writer = writerOn(folder);
        try (BufferedReader said = said(writer)) {
            long before = Long.parseLong(said.readLine());
            signal(writer, "-STOP");
            assertThat(TestOffice.tryOpen(folder)).isEqualTo(new Opening.InUse());
            signal(writer, "-CONT");
            assertThat(Long.parseLong(said.readLine())).isEqualTo(before + 1);
            assertThat(Long.parseLong(said.readLine())).isEqualTo(before + 2);
        } finally {
            writer.destroyForcibly().onExit().join();
        }

        try (OpenOffice office = TestOffice.open(folder)) {
            assertThat(office.unitOfWork().read(() -> office.auditTrail().verify()).isOk())
                    .isTrue();
        }
    }

    private static void signal(Process process, String signal)
            throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    /// Lets a writer acknowledge that many saves, kills it, and answers the last number it said.
    private static long killedAfter(Path folder, int saves) throws IOException {
        Process writer = writerOn(folder);
        long last = -1;
        try (BufferedReader said = said(writer)) {
            for (int i = 0; i < saves; i++) {
                last = Long.parseLong(said.readLine());
            }
            writer.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Long.parseLong(line);
            }
        } finally {
            writer.destroyForcibly().onExit().join();
        }
        return last;
    }

    private static BufferedReader said(Process writer) {
        return writer.inputReader(StandardCharsets.UTF_8);
    }

    private static Process writerOn(Path folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        List.of(
                                java.toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledWriter.class.getName(),
                                folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
