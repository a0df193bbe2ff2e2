package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.app.access.OfficeDamage;
import hedgeward.app.audit.AuditHead;
import hedgeward.store.common.StoreClosedException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

final class OfficesTest {

    @TempDir private Path temp;

    @Test
    void whatWasSavedIsThereAfterLockingAndOpening() {
        AuditHead saved = createWithNotes(3);

        try (OpenOffice office = TestOffice.open(folder())) {
            AuditHead head = office.unitOfWork().read(() -> office.auditTrail().head());
            assertThat(head).isEqualTo(saved);
            assertThat(head.sequence()).isEqualTo(3);
        }
    }

    @Test
    void aSecondOneInTheSameFolderIsRefused() {
        createWithNotes(1);
        byte[] before = bytesOf(TestOffice.at(folder()).register());

        assertThat(TestOffice.offices().create(TestOffice.at(folder()), TestOffice.keys('2')))
                .isEqualTo(new Creation.AlreadyThere());
        assertThat(TestOffice.at(folder()).register()).hasBinaryContent(before);
    }

    @Test
    void anOfficeThatIsOpenIsInUse() {
        try (OpenOffice office = TestOffice.create(folder())) {
            assertThat(TestOffice.tryOpen(folder())).isEqualTo(new Opening.InUse());
            TestOffice.save(office, "still works");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsUnwritable() throws IOException {
        Path file = Files.writeString(temp.resolve("a-file"), "in the way");

        assertThat(create(file.resolve("office"))).isEqualTo(new Creation.Unwritable());
        assertThat(create(file)).isEqualTo(new Creation.Unwritable());
        assertThat(TestOffice.tryOpen(file)).isEqualTo(new Opening.Unwritable());
    }

    @Test
    void aFolderNameWithEngineSettingsIsNotUsable() {
        assertThat(OfficeFolder.at(temp.resolve("x;INIT=runscript"))).isEmpty();
        assertThat(OfficeFolder.at(Path.of("/tmp/line\nbreak"))).isEmpty();
        assertThat(OfficeFolder.at(temp.resolve("Ystafell Tŷ Gŵyr 100% #1"))).isPresent();
    }

    @Test
    void aFolderWithOddLettersWorks() {
        Path odd = temp.resolve("Tŷ Gŵyr 100% #1 'a' & b=c");
        TestOffice.create(odd).close();

        try (OpenOffice office = TestOffice.open(odd)) {
            TestOffice.save(office, "fine");
        }
    }

    @Test
    void everyDamageIsNamedAndNothingIsTouched() throws IOException {
        createWithNotes(5);
        OfficeFolder office = TestOffice.at(folder());
        byte[] whole = bytesOf(office.register());
        byte[] anchor = bytesOf(office.anchor());

        assertDamage(OfficeDamage.REGISTER_CUT_SHORT, office.register(), new byte[0], whole);
        assertDamage(OfficeDamage.REGISTER_CUT_SHORT, office.register(), cut(whole, 4096), whole);
        assertDamage(OfficeDamage.REGISTER_ALTERED, office.register(), cut(whole, 100), whole);
        assertDamage(OfficeDamage.NOT_A_REGISTER, office.register(), flipped(whole, 3), whole);
        for (int at = 30; at < whole.length; at += whole.length / 9) {
            assertDamage(
                    OfficeDamage.REGISTER_ALTERED, office.register(), flipped(whole, at), whole);
        }
        int lastLineEnd = anchor.length - 1; // without it the last line counts as never finished
        for (int at = 0; at < lastLineEnd; at += anchor.length / 9) {
            assertDamage(OfficeDamage.ANCHOR_ALTERED, office.anchor(), flipped(anchor, at), anchor);
        }
        assertDamage(OfficeDamage.ANCHOR_ALTERED, office.anchor(), new byte[0], anchor);

        TestOffice.open(folder()).close();
    }

    @Test
    void missingPartsAreNamed() throws IOException {
        createWithNotes(1);
        OfficeFolder office = TestOffice.at(folder());
        byte[] anchor = bytesOf(office.anchor());

        Files.delete(office.anchor());
        assertThat(TestOffice.tryOpen(folder()))
                .isEqualTo(new Opening.Damaged(OfficeDamage.ANCHOR_MISSING));
        Files.write(office.anchor(), anchor);
        Files.delete(office.register());
        assertThat(TestOffice.tryOpen(folder()))
                .isEqualTo(new Opening.Damaged(OfficeDamage.REGISTER_MISSING));
    }

    @Test
    void anOlderRegisterUnderItsAnchorIsFoundOut() throws IOException {
        createWithNotes(2);
        OfficeFolder office = TestOffice.at(folder());
        byte[] older = bytesOf(office.register());
        byte[] anchorAtOpening;
        try (OpenOffice open = TestOffice.open(folder())) {
            TestOffice.save(open, "newer");
            anchorAtOpening = bytesOf(office.anchor());
        }
        Files.write(office.register(), older);
        Files.write(office.anchor(), anchorAtOpening);

        assertThat(TestOffice.tryOpen(folder()))
                .isEqualTo(new Opening.Damaged(OfficeDamage.OLDER_THAN_ANCHOR));
        assertThat(office.register()).hasBinaryContent(older);
        assertThat(office.anchor()).hasBinaryContent(anchorAtOpening);
    }

    @Test
    void aPowerCutInTheMiddleOfAnAnchorLineIsSurvived() throws IOException {
        createWithNotes(2);
        OfficeFolder office = TestOffice.at(folder());
        Files.writeString(
                office.anchor(),
                "3|abcdef",
                StandardCharsets.US_ASCII,
                java.nio.file.StandardOpenOption.APPEND);

        try (OpenOffice open = TestOffice.open(folder())) {
            TestOffice.save(open, "third");
        }
        TestOffice.open(folder()).close();
    }

    @Test
    void aLaterEditionsOfficeIsLeftAlone() throws IOException {
        createWithNotes(1);
        OfficeFolder office = TestOffice.at(folder());
        try (RegisterKeys keys = TestOffice.keys('1')) {
            Anchor.Newest newest = Anchor.newest(office.anchor(), keys.anchor()).orElseThrow();
            try (Anchor anchor = Anchor.goOn(office.anchor(), keys.anchor(), newest)) {
                anchor.add(
                        new AnchorMark(
                                newest.mark().head(),
                                TestOffice.NOW,
                                java.util.Optional.of(RegisterFile.seal(office.register(), 99))));
            }
        }
        byte[] before = bytesOf(office.register());

        assertThat(TestOffice.tryOpen(folder())).isEqualTo(new Opening.NewerVersion(99));
        assertThat(office.register()).hasBinaryContent(before);
    }

    @Test
    void theAnchorOfAnotherOfficeIsNotTaken() {
        createWithNotes(1);

        assertThat(TestOffice.offices().open(TestOffice.at(folder()), TestOffice.keys('2')))
                .isEqualTo(new Opening.Damaged(OfficeDamage.ANCHOR_ALTERED));
    }

    @Test
    void lockingLeavesOnlyTheOfficesOwnFiles() throws IOException {
        createWithNotes(1);

        assertThat(contents().keySet())
                .containsExactlyInAnyOrder("register.mv.db", "anchor.log", "office.lock");
    }

    @Test
    void aLockedOfficeRefusesWorkAndLocksTwiceWithoutHarm() {
        OpenOffice office = TestOffice.create(folder());
        office.close();
        office.close();

        assertThatThrownBy(() -> TestOffice.save(office, "too late"))
                .isInstanceOf(StoreClosedException.class);
    }

    @Test
    void anUpgradeThatWasCutOffIsUndone() throws IOException {
        AuditHead saved = createWithNotes(2);
        OfficeFolder office = TestOffice.at(folder());
        Files.copy(office.register(), office.beforeUpgrade());
        try (RandomAccessFile half = new RandomAccessFile(office.register().toFile(), "rw")) {
            half.setLength(half.length() / 2);
        }

        try (OpenOffice open = TestOffice.open(folder())) {
            assertThat(open.unitOfWork().read(() -> open.auditTrail().head())).isEqualTo(saved);
        }
        assertThat(office.beforeUpgrade()).doesNotExist();
    }

    private void assertDamage(OfficeDamage damage, Path file, byte[] bad, byte[] good)
            throws IOException {
        Files.write(file, bad);
        Map<String, byte[]> before = contents();

        assertThat(TestOffice.tryOpen(folder())).isEqualTo(new Opening.Damaged(damage));

        assertThat(contents()).containsExactlyInAnyOrderEntriesOf(before);
        Files.write(file, good);
    }

    private AuditHead createWithNotes(int count) {
        try (OpenOffice office = TestOffice.create(folder())) {
            for (int i = 0; i < count; i++) {
                TestOffice.save(office, "note " + i);
            }
            return office.unitOfWork().read(() -> office.auditTrail().head());
        }
    }

    private Creation create(Path folder) {
        return TestOffice.offices().create(TestOffice.at(folder), TestOffice.keys('1'));
    }

    private Path folder() {
        return temp.resolve("office");
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        try (Stream<Path> files = Files.list(folder())) {
            files.forEach(file -> contents.put(file.getFileName().toString(), bytesOf(file)));
        }
        return contents;
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] cut(byte[] whole, int by) {
        return java.util.Arrays.copyOf(whole, by == 4096 ? 4096 : whole.length - by);
    }

    private static byte[] flipped(byte[] whole, int at) {
        byte[] flipped = whole.clone();
        flipped[at] ^= 0x10;
        return flipped;
    }
}
