package hedgeward.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/// The office's own disk fills up while a backup is copied.
class FullDiskTest {

    @TempDir private Path folder;

    @Test
    void whatWasCopiedSoFarIsTakenAwayAgain() {
        Path scratch = folder.resolve("scratch");
        MakeBackup backup =
                new MakeBackup(
                        unasked(UnitOfWork.class),
                        new FullDisk(scratch),
                        unasked(BackupFiles.class),
                        new MakeBackup.Records(unasked(BackupLog.class), unasked(AuditTrail.class)),
                        InstantSource.system());

        assertThat(backup.handle(Actor.SCHEDULER, folder.resolve("a.backup")))
                .isEqualTo(new Result.Rejected<>(BackupRejection.NO_ROOM_HERE));
        assertThat(scratch).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    private static <T> T unasked(Class<T> port) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (_, method, _) -> {
                            throw new IllegalStateException(method.getName() + " was asked");
                        }));
    }

    private record FullDisk(Path scratch) implements RegisterCopies {

        @Override
        public Path scratch() {
            try {
                return Files.createDirectories(scratch);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void copyInto(Path file) throws IOException {
            Files.writeString(file, "half a copy");
            throw new IOException("No space left on device");
        }

        @Override
        public void proved() {
            throw new IllegalStateException("nothing was proved");
        }

        @Override
        public EvidenceArchive evidence() {
            throw new IllegalStateException("nothing was copied");
        }

        @Override
        public CopyCheck check(Path copy) {
            throw new IllegalStateException("nothing was copied");
        }

        @Override
        public byte[] keyFile() {
            throw new IllegalStateException("nothing was copied");
        }
    }
}
