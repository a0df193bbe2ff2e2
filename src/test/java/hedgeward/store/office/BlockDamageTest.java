package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.OfficeDamage;
import hedgeward.store.vault.Vault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// What flipped bits do to a register under the engine, past the seal that would find them first:
/// an error, or a state that once was saved (the engine falls back when the frame of its newest
/// chunk is unreadable; the anchor finds that), never another value. And what becomes of a register
/// whose blocks were not sealed yet.
final class BlockDamageTest {

    private static final int ROWS = 400;
    private static final int FLIPS = 60;

    @TempDir private Path temp;
    private RegisterKeys keys;
    private Path register;

    @BeforeEach
    void makeARegister() throws SQLException, IOException {
        keys = TestOffice.keys('1');
        register = temp.resolve("register.mv.db");
        Register made = Register.create(register, keys);
        Structure.bringUpToDate(made, keys, Structure.MIGRATIONS);
        try (Statement statement = made.keeper().createStatement()) {
            for (int row = 0; row < ROWS; row++) {
                statement.execute(
                        "insert into office_setting values ('key %d', '%s', %d)"
                                .formatted(row, wordsOf(row), row));
            }
        }
        made.shutdown();
    }

    @AfterEach
    void wipe() {
        keys.close();
    }

    @Test
    void noFlippedBitEverGivesAnotherValue() throws IOException {
        byte[] whole = Files.readAllBytes(register);
        Random chance = new Random(20261122);
        int errors = 0;
        for (int round = 0; round < FLIPS; round++) {
            byte[] flipped = whole.clone();
            flipped[chance.nextInt(whole.length)] ^= (byte) (1 << chance.nextInt(8));
            Path copy = Files.write(temp.resolve("flipped.mv.db"), flipped);
            Optional<Map<String, String>> read = readBack(copy);
            errors += read.isEmpty() ? 1 : 0;
            read.ifPresent(
                    rows -> assertThat(rows.equals(firstRows(rows.size()))).as("rows").isTrue());
            Files.delete(copy);
        }
        assertThat(errors).as("flips in live blocks were noticed").isPositive();
    }

    @Test
    void anOfficeFromBeforeBlocksWereSealedIsSealedWhenItIsOpened() throws IOException {
        Path root = temp.resolve("office");
        TestOffice.create(root).close();
        OfficeFolder folder = TestOffice.at(root);
        unseal(folder.register());
        assertThat(Vault.holds(folder.register())).isFalse();

        // Its seal is that of the sealed file, so it is looked through as one left open would be.
        leaveOpen(folder);
        try (OpenOffice office = TestOffice.open(root)) {
            assertThat(Vault.holds(folder.register())).isTrue();
            TestOffice.save(office, "after sealing");
        }
        try (OpenOffice office = TestOffice.open(root)) {
            assertThat(office.unitOfWork().read(() -> office.auditTrail().head()).sequence())
                    .isEqualTo(1);
        }
        try (var files = Files.list(root)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .doesNotContain("register.mv.db.sealed");
        }
    }

    @Test
    void anUnsealedRegisterUnderTheSealOfASealedOneIsRefused() throws IOException {
        Path root = temp.resolve("office");
        TestOffice.create(root).close();
        unseal(TestOffice.at(root).register());

        assertThat(TestOffice.tryOpen(root))
                .isEqualTo(new Opening.Damaged(OfficeDamage.REGISTER_ALTERED));
        assertThat(Vault.holds(TestOffice.at(root).register())).isFalse();
    }

    /// The rows, or empty when the engine met an error.
    private Optional<Map<String, String>> readBack(Path file) throws IOException {
        try {
            Register opened = Register.open(file, keys);
            try (Statement statement = opened.keeper().createStatement();
                    ResultSet rows =
                            statement.executeQuery(
                                    "select name, content || version from office_setting")) {
                Map<String, String> read = new TreeMap<>();
                while (rows.next()) {
                    read.put(rows.getString(1), rows.getString(2));
                }
                return Optional.of(read);
            } finally {
                opened.shutdownAtOnce();
            }
        } catch (SQLException | IOException _) {
            return Optional.empty();
        }
    }

    private static Map<String, String> firstRows(int count) {
        Map<String, String> rows = new TreeMap<>();
        for (int row = 0; row < count; row++) {
            rows.put("key " + row, wordsOf(row) + row);
        }
        return rows;
    }

    private static String wordsOf(int row) {
        return ("word " + row + " ").repeat(20);
    }

    /// Puts the file back to what the engine itself writes, as it was before blocks were sealed.
    private void unseal(Path file) throws IOException {
        byte[] plain;
        try (Vault vault = Vault.lent(keys.blocks());
                InputStream content = vault.contentOf(file)) {
            plain = content.readAllBytes();
        }
        Files.write(file, plain);
    }

    private void leaveOpen(OfficeFolder folder) throws IOException {
        Anchor.Newest newest = Anchor.newest(folder.anchor(), keys.anchor()).orElseThrow();
        try (Anchor anchor = Anchor.goOn(folder.anchor(), keys.anchor(), newest)) {
            anchor.add(new AnchorMark(newest.mark().head(), newest.mark().at(), Optional.empty()));
        }
    }
}
