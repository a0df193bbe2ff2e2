package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.Result;
import hedgeward.app.evidence.CheckEvidence;
import hedgeward.app.evidence.EvidenceProgress;
import hedgeward.app.evidence.EvidenceRejection;
import hedgeward.app.evidence.Preview;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.domain.evidence.FileKind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Evidence files from the stick into the office and back out of it.
class EvidenceTest {

    @TempDir private Path folder;

    private EvidenceDesk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new EvidenceDesk(folder);
    }

    @AfterEach
    void lock() {
        desk.close();
    }

    @Test
    void comesOutByteForByteAsItWentInAndTheLogTellsBoth() throws IOException {
        EvidenceFile kept = desk.kept("messages.txt", EvidenceDesk.CANARY.repeat(5_000));
        Path copy = folder.resolve("copy.txt");

        assertThat(desk.release(EvidenceDesk.OFFICER, kept, copy))
                .isEqualTo(new Result.Done<>(kept));
        assertThat(copy).hasSameBinaryContentAs(folder.resolve("messages.txt"));
        assertThat(desk.found()).containsExactly(kept);
        assertThat(kept.content().kind()).isEqualTo(FileKind.TEXT);
        assertThat(desk.actions()).containsSubsequence("evidence.take_in", "evidence.release");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }

    @Test
    void whatIsUnfitIsRefusedAndLeavesNothing() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        EvidenceFile kept = desk.kept("a.txt", "first");

        assertThat(desk.takeIn(EvidenceDesk.DESK, empty))
                .isEqualTo(EvidenceDesk.refused(EvidenceRejection.EMPTY));
        assertThat(desk.takeIn(EvidenceDesk.DESK, folder))
                .isEqualTo(EvidenceDesk.refused(EvidenceRejection.UNREADABLE));
        assertThat(desk.takeIn(EvidenceDesk.DESK, folder.resolve("gone")))
                .isEqualTo(EvidenceDesk.refused(EvidenceRejection.UNREADABLE));
        assertThat(desk.takeIn(EvidenceDesk.DESK, desk.written("same.txt", "first")))
                .isEqualTo(EvidenceDesk.refused(EvidenceRejection.ALREADY_HERE));
        assertThat(desk.takeIn(EvidenceDesk.AUDITOR, desk.written("b.txt", "b")))
                .isInstanceOf(Result.Denied.class);
        assertThat(desk.shelved()).hasSize(1);
        assertThat(desk.found()).containsExactly(kept);
    }

    @Test
    void whatIsStoppedLeavesNothing() throws IOException {
        Path long_ = desk.written("long.txt", "x".repeat(300_000));
        List<Long> told = new ArrayList<>();
        EvidenceProgress stop =
                (done, all) -> {
                    told.add(all);
                    return done < 100_000;
                };

        assertThat(desk.takeIn(EvidenceDesk.DESK, long_, stop))
                .isEqualTo(EvidenceDesk.refused(EvidenceRejection.STOPPED));
        assertThat(told).isNotEmpty().containsOnly(300_000L);
        assertThat(desk.shelved()).isEmpty();
        assertThat(desk.found()).isEmpty();
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsNotTakenIn() throws IOException {
        Path growing = desk.written("growing.txt", "x".repeat(300_000));
        EvidenceProgress grows =
                (done, _) -> {
                    if (done > 250_000) {
                        EvidenceDesk.append(growing);
                    }
                    return true;
                };

        assertThat(desk.takeIn(EvidenceDesk.DESK, growing, grows))
                .isEqualTo(EvidenceDesk.refused(EvidenceRejection.CHANGED_MEANWHILE));
        assertThat(desk.shelved()).isEmpty();
    }

    @Test
    void onlyThoseWhoMayHandItOutAndNeverOverAFile() throws IOException {
        EvidenceFile kept = desk.kept("a.txt", "first");
        Path there = desk.written("there.txt", "somebody's own");

        assertThat(desk.release(EvidenceDesk.DESK, kept, folder.resolve("b.txt")))
                .isInstanceOf(Result.Denied.class);
        assertThat(desk.release(EvidenceDesk.OFFICER, kept, there))
                .isEqualTo(EvidenceDesk.refused(EvidenceRejection.NAME_TAKEN));
        assertThat(there).hasContent("somebody's own");
        assertThat(
                        desk.release(
                                EvidenceDesk.OFFICER,
                                kept,
                                folder.resolve("no such folder").resolve("c.txt")))
                .isEqualTo(EvidenceDesk.refused(EvidenceRejection.TARGET_UNWRITABLE));
    }

    @Test
    void aDamagedFileIsSaidToBeAndNoCopyOfItIsLeft() throws IOException {
        EvidenceFile kept = desk.kept("a.txt", "x".repeat(200_000));
        EvidenceDesk.flip(desk.shelved().getFirst());
        Path copy = folder.resolve("copy.txt");

        assertThat(desk.release(EvidenceDesk.OFFICER, kept, copy))
                .isEqualTo(EvidenceDesk.refused(EvidenceRejection.DAMAGED));
        assertThat(copy).doesNotExist();
        assertThat(desk.look(kept)).isEqualTo(EvidenceDesk.refused(EvidenceRejection.DAMAGED));
        assertThat(desk.check().wrong())
                .containsExactly(new CheckEvidence.Wrong(kept.id(), EvidenceRejection.DAMAGED));
        Files.delete(desk.shelved().getFirst());
        assertThat(desk.check().wrong())
                .containsExactly(new CheckEvidence.Wrong(kept.id(), EvidenceRejection.GONE));
    }

    @Test
    void wordsAreShownWithoutWhatTurnsOrRings() throws IOException {
        EvidenceFile kept = desk.kept("a.txt", "he wrote\u202e \u007f\r\nagain\tagain\u2068");

        assertThat(desk.look(kept))
                .isEqualTo(
                        new Result.Done<>(
                                new Preview.Words(
                                        "he wrote\ufffd \ufffd \nagain\tagain\ufffd", false)));
        assertThat(desk.actions()).contains("evidence.look");
    }

    @Test
    void whatIsDrawnIsDrawnElsewhereAndOtherKindsAreNot() throws IOException {
        EvidenceFile picture = desk.kept("a.png", "%PDF-1.7 not really");
        EvidenceFile program = desk.kept("photo.jpg.exe", "MZ\u0000\u0003");

        assertThat(desk.look(picture))
                .isInstanceOfSatisfying(
                        Result.Done.class,
                        done -> assertThat(done.value()).isInstanceOf(Preview.Drawn.class));
        assertThat(desk.look(program))
                .isEqualTo(new Result.Done<>(new Preview.Nothing(Preview.Why.OTHER_KIND)));
    }

    @Test
    void nothingReadableLiesInTheOfficesFolder() throws IOException {
        desk.kept("CANARY name.txt", EvidenceDesk.CANARY.repeat(5_000));
        lock();

        try (Stream<Path> there = Files.walk(folder.resolve("office"))) {
            for (Path file : there.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("CANARY");
            }
        }
    }

    @Test
    void whatHasNoRowIsGoneAfterTheNextOpening() throws IOException {
        desk.kept("a.txt", "first");
        Path left =
                folder.resolve("office").resolve("evidence").resolve(new UUID(1, 1) + ".sealed");
        Files.writeString(left, "cut off before it was written down");
        lock();
        hedgeward.store.office.TestOffice.open(folder.resolve("office")).close();

        assertThat(desk.shelved()).hasSize(1).doesNotContain(left);
    }
}
