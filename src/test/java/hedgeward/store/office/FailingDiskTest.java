package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditHead;

import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Random;

/// A disk that stops taking what is written, at random bytes, under a writer that acknowledges each
/// save: because it is full, or because it has become read-only. What was acknowledged is there
/// once the disk is well again, and no value that was never written.
///
/// `-Dfailing.rounds=N` for more than the usual few.
final class FailingDiskTest {

    private static final int ROUNDS = Integer.getInteger("failing.rounds", 30);

    @TempDir private Path temp;
    private final FailingDisk disk = new FailingDisk();

    @BeforeEach
    void plugIn() {
        FilePath.register(disk);
    }

    @AfterEach
    void unplug() {
        FailingDisk.mend();
        FilePath.unregister(disk);
    }

    @Test
    void noAcknowledgedSaveIsLostWhenTheDiskStopsTakingAnything() throws Exception {
        Random chance = new Random(23);
        try (RegisterKeys keys = TestOffice.keys('1')) {
            for (int round = 0; round < ROUNDS; round++) {
                Path file = temp.resolve(round + ".mv.db");
                int acknowledged = savedUntilItFails(file, keys, chance, round % 2 == 1);
                assertThat(rowsOf(file, keys))
                        .as("saves kept in round %d", round)
                        .isBetween(acknowledged, acknowledged + 1);
                Files.delete(file);
            }
        }
    }

    @Test
    void aLineOfTheAnchorThatCouldNotBeFinishedSpoilsNoLaterOne() throws IOException {
        Path file = temp.resolve("anchor.log");
        try (RegisterKeys keys = TestOffice.keys('1')) {
            byte[] key = keys.anchor();
            Anchor.create(file, key).close();
            try (FileChannel real = FileChannel.open(file, StandardOpenOption.WRITE);
                    FailingOnce failing = new FailingOnce(real);
                    Anchor anchor = Anchor.goOn(failing, key, new Anchor.Newest(mark(0), 0, ""))) {
                anchor.add(mark(1));
                failing.failNext();
                assertThat(failureOf(anchor, mark(2))).isPresent();
                assertThat(Anchor.newest(file, key).orElseThrow().mark()).isEqualTo(mark(1));
                anchor.add(mark(3));
            }
            assertThat(Anchor.newest(file, key).orElseThrow().mark()).isEqualTo(mark(3));
        }
    }

    private static Optional<IOException> failureOf(Anchor anchor, AnchorMark mark) {
        try {
            anchor.add(mark);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private static AnchorMark mark(long sequence) {
        return new AnchorMark(
                new AuditHead(sequence, "%064x".formatted(sequence)),
                TestOffice.NOW,
                Optional.empty());
    }

    private static int savedUntilItFails(
            Path file, RegisterKeys keys, Random chance, boolean readOnly) throws SQLException {
        Register register = Register.create(Path.of(FailingDisk.SCHEME + ":" + file), keys);
        int acknowledged = 0;
        try (Statement statement = register.keeper().createStatement()) {
            statement.execute("create table saved (id int primary key, words varchar)");
        }
        register.checkpoint();
        FailingDisk.takeOnly(chance.nextInt(300_000), readOnly);
        try (PreparedStatement insert =
                register.keeper().prepareStatement("insert into saved values (?, ?)")) {
            while (true) {
                insert.setInt(1, acknowledged);
                insert.setString(2, wordsOf(acknowledged));
                insert.execute();
                register.checkpoint();
                acknowledged++;
            }
        } catch (SQLException e) {
            assertThat(new DiskWatch(file.toAbsolutePath().resolveSibling("")).behind(e))
                    .as("trouble is told")
                    .isPresent();
        }
        closeAsFarAsItGoes(register);
        FailingDisk.mend();
        return acknowledged;
    }

    private static void closeAsFarAsItGoes(Register register) {
        try {
            register.shutdownAtOnce();
        } catch (SQLException e) {
            assertThat(e.getErrorCode()).as("closed already").isPositive();
        }
    }

    private static int rowsOf(Path file, RegisterKeys keys) throws SQLException, IOException {
        Register register = Register.open(file, keys);
        try (Statement statement = register.keeper().createStatement();
                ResultSet rows =
                        statement.executeQuery("select id, words from saved order by id")) {
            int count = 0;
            while (rows.next()) {
                assertThat(rows.getInt(1)).isEqualTo(count);
                assertThat(rows.getString(2)).isEqualTo(wordsOf(count));
                count++;
            }
            return count;
        } finally {
            register.shutdownAtOnce();
        }
    }

    private static String wordsOf(int row) {
        return ("saved " + row + " ").repeat(30);
    }

    /// Writes half of one buffer and fails.
    private static final class FailingOnce extends org.h2.store.fs.FileBaseDefault {
        private final FileChannel file;
        private boolean fails;

        FailingOnce(FileChannel file) {
            this.file = file;
        }

        void failNext() {
            fails = true;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public synchronized int read(ByteBuffer into, long from) throws IOException {
            return file.read(into, from);
        }

        @Override
        public synchronized int write(ByteBuffer from, long at) throws IOException {
            if (fails) {
                fails = false;
                file.write(from.slice(from.position(), from.remaining() / 2), at);
                throw new IOException("no more is taken");
            }
            return file.write(from, at);
        }

        @Override
        protected void implTruncate(long to) throws IOException {
            file.truncate(to);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            file.force(metadata);
        }
    }
}
