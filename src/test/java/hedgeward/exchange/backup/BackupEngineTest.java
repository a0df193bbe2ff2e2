package hedgeward.exchange.backup;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditHead;
import hedgeward.app.backup.BackupFiles.Glance;
import hedgeward.app.backup.BackupFiles.Problem;
import hedgeward.app.backup.BackupFiles.Unpacking;
import hedgeward.app.backup.BackupManifest;
import hedgeward.app.backup.BackupPart;
import hedgeward.app.backup.EngineVersion;
import hedgeward.app.backup.EvidenceMark;
import hedgeward.app.backup.FormerKey;
import hedgeward.app.backup.RegisterTally;
import hedgeward.app.backup.TableTally;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Backups by other engines than this program's, which is 2.4.240 here.
final class BackupEngineTest {

    private static final EngineVersion OURS = new EngineVersion(2, 4, 240);
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final byte[] KEY = new byte[32];

    @TempDir private Path temp;

    @Test
    void whatALaterEngineWroteIsRefusedBeforeAnythingIsUnpacked() throws IOException {
        Path backup = packedBy(new EngineVersion(2, 5, 1));
        Path register = temp.resolve("out");

        assertThat(new BackupContainer(KEY, OURS).unpack(backup, register))
                .isEqualTo(new Unpacking.Damaged(Problem.NEWER));
        assertThat(register).doesNotExist();
    }

    @Test
    void whatAnOlderEngineWroteIsUnpackedAndNamed() throws IOException {
        EngineVersion older = new EngineVersion(2, 3, 232);

        assertThat(new BackupContainer(KEY, OURS).unpack(packedBy(older), temp.resolve("out")))
                .isInstanceOfSatisfying(
                        Unpacking.Unpacked.class,
                        it -> assertThat(it.manifest().engine()).contains(older));
    }

    @Test
    void backupsFromBeforeTheEngineWasWrittenDownAreStillRead() throws IOException {
        Path backup = packedBy(OURS);
        byte[] bytes = Files.readAllBytes(backup);
        bytes["Hedgeward backup ".length()] = '1';
        Files.write(backup, bytes);

        assertThat(new BackupContainer(KEY, OURS).unpack(backup, temp.resolve("out")))
                .isInstanceOf(Unpacking.Unpacked.class);
        BackupManifest without = new BackupManifest(NOW, 1, "aa", "bb", Optional.empty(), tally());
        assertThat(ManifestText.read(ManifestText.write(without))).contains(without);
        assertThat(ManifestText.write(without)).doesNotContain("engine");
    }

    @Test
    void aBackupFromBeforeANewKeyIsTheOfficesOwnAndSaysUntilWhen() throws IOException {
        Path backup = packedBy(OURS);
        byte[] next = new byte[32];
        next[0] = 1;

        assertThat(under(next, NOW).glance(backup))
                .isInstanceOfSatisfying(
                        Glance.Ours.class, it -> assertThat(it.until()).contains(NOW));
        assertThat(under(next, NOW.minusSeconds(1)).glance(backup))
                .as("sealed by whoever kept the old key")
                .isInstanceOf(Glance.NotOurs.class);
        assertThat(new BackupContainer(next, OURS).glance(backup))
                .isInstanceOf(Glance.NotOurs.class);
        assertThat(new BackupContainer(KEY, OURS).glance(backup))
                .isInstanceOfSatisfying(Glance.Ours.class, it -> assertThat(it.until()).isEmpty());
    }

    private static BackupContainer under(byte[] key, Instant until) {
        return new BackupContainer(
                key, OURS, () -> List.of(new FormerKey(until, new BackupPart(KEY))));
    }

    @Test
    void versionsAreComparedPartByPart() {
        assertThat(new EngineVersion(2, 10, 0).isNewerThan(new EngineVersion(2, 9, 999))).isTrue();
        assertThat(new EngineVersion(2, 4, 240).isNewerThan(OURS)).isFalse();
        assertThat(new EngineVersion(2, 4, 241).isNewerThan(OURS)).isTrue();
        assertThat(new EngineVersion(3, 0, 0).isNewerThan(OURS)).isTrue();
        assertThat(EngineVersion.read("2.4.240")).contains(OURS);
        assertThat(EngineVersion.read("2.4")).isEmpty();
    }

    private Path packedBy(EngineVersion engine) throws IOException {
        Path register = temp.resolve("register");
        Files.writeString(register, "not really a register");
        Path backup = temp.resolve("a.backup");
        new BackupContainer(KEY, engine)
                .pack(register, "keys".getBytes(StandardCharsets.US_ASCII), tally(), NOW, backup);
        return backup;
    }

    private static RegisterTally tally() {
        return new RegisterTally(
                15,
                new AuditHead(1, "ab"),
                List.of(new TableTally("visit", 2, "cd")),
                List.of(new EvidenceMark(new UUID(7, 1), "ef")));
    }
}
