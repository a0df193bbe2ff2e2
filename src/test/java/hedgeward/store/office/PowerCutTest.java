package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// What a power cut leaves of a register: everything that was forced to the disk, and of what was
/// written later each page by chance. Whatever opens must hold every acknowledged save, and no
/// value that was never written; what does not open is refused and its backup put back.
///
/// `-Dcut.images=N` for more than the usual few.
final class PowerCutTest {

    private static final int SAVES = 250;
    private static final int IMAGES = Integer.getInteger("cut.images", 40);
    private static final String FILE = RecordedDisk.SCHEME + ":/register.mv.db";

    @TempDir private Path temp;

    /// A save that was acknowledged once so many events had happened.
    private record Acknowledged(int events, int row) {}

    @Test
    void noAcknowledgedSaveIsLostInAPowerCut() throws SQLException, IOException {
        RecordedDisk disk = new RecordedDisk();
        FilePath.register(disk);
        try (RegisterKeys keys = TestOffice.keys('1')) {
            List<Acknowledged> saves = saved(disk, keys);
            Random chance = new Random(11);
            AtomicInteger unusable = new AtomicInteger();
            for (int image = 0; image < IMAGES; image++) {
                cutAndOpen(disk, keys, saves, chance)
                        .ifPresentOrElse(
                                missing -> assertThat(missing).as("saves lost").isZero(),
                                unusable::incrementAndGet);
            }
            assertThat(unusable.get())
                    .as("images of %d that could not be opened", IMAGES)
                    .isLessThanOrEqualTo(IMAGES / 20);
        } finally {
            FilePath.unregister(disk);
        }
    }

    private static List<Acknowledged> saved(RecordedDisk disk, RegisterKeys keys)
            throws SQLException {
        List<Acknowledged> saves = new ArrayList<>();
        Register register = Register.create(Path.of(FILE), keys);
        try (Statement statement = register.keeper().createStatement()) {
            statement.execute("create table saved (id int primary key, words varchar)");
        }
        register.checkpoint();
        try (PreparedStatement insert =
                        register.keeper().prepareStatement("insert into saved values (?, ?)");
                PreparedStatement change =
                        register.keeper()
                                .prepareStatement("update saved set words = ? where id = ?")) {
            for (int row = 0; row < SAVES; row++) {
                insert.setInt(1, row);
                insert.setString(2, wordsOf(row));
                insert.execute();
                change.setString(1, wordsOf(row / 2));
                change.setInt(2, row / 2);
                change.execute();
                register.checkpoint();
                saves.add(new Acknowledged(disk.events(FILE), row));
            }
        }
        register.shutdownAtOnce();
        return saves;
    }

    /// How many acknowledged saves are missing, or empty when the image cannot be opened or read.
    private Optional<Integer> cutAndOpen(
            RecordedDisk disk, RegisterKeys keys, List<Acknowledged> saves, Random chance)
            throws IOException {
        int first = saves.getFirst().events();
        int events = first + chance.nextInt(disk.events(FILE) - first);
        int acknowledged = (int) saves.stream().filter(save -> save.events() <= events).count();
        Path image = temp.resolve("image.mv.db");
        Files.write(image, disk.afterPowerCut(FILE, events, chance));
        try {
            Register register = Register.open(image, keys);
            try {
                return Optional.of(Math.max(0, acknowledged - rowsOf(register)));
            } finally {
                register.shutdownAtOnce();
            }
        } catch (SQLException | IOException _) {
            return Optional.empty();
        } finally {
            Files.deleteIfExists(image);
        }
    }

    private static int rowsOf(Register register) throws SQLException {
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
        }
    }

    private static String wordsOf(int row) {
        return ("saved " + row + " ").repeat(30);
    }
}
