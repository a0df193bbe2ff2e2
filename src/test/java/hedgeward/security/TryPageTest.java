package hedgeward.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;

class TryPageTest {

    private static final Instant NIGHT = Instant.parse("2026-11-22T02:10:00.123Z");
    private static final RefusedTry KNOWN =
            new RefusedTry(NIGHT, "desk-1", Optional.of("ab12"), RefusedTry.Kind.WRONG);
    private static final RefusedTry NOBODY =
            new RefusedTry(NIGHT, "Empfang – 2", Optional.empty(), RefusedTry.Kind.TOO_SOON);

    private final TrySeed seed = TrySeed.random(new SecureRandom());
    @TempDir private Path folder;

    @Test
    void givesBackEachTryAndIsWhole() throws IOException {
        TryBook book = book();
        book.add(KNOWN);
        book.add(NOBODY);
        assertThat(book.page().tries()).containsExactly(KNOWN, NOBODY);
        assertThat(book.page().against(seed)).isEqualTo(TryPage.Worth.WHOLE);
    }

    @Test
    void aLineAlteredOrTakenAwayIsNoticed() throws IOException {
        TryBook book = book();
        book.add(KNOWN);
        String one = Files.readString(file());
        book.add(NOBODY);
        String two = Files.readString(file());
        Files.writeString(file(), two.replace("ab12", "cd34"));
        assertThat(book.page().against(seed)).isEqualTo(TryPage.Worth.ALTERED);
        Files.writeString(file(), two.substring(0, two.lastIndexOf("\n", two.length() - 2) + 1));
        assertThat(book.page().against(seed)).isEqualTo(TryPage.Worth.ALTERED);
        Files.writeString(file(), one.lines().findFirst().orElseThrow() + "\n");
        assertThat(book.page().against(seed)).isEqualTo(TryPage.Worth.ALTERED);
        Files.delete(file());
        assertThat(book.page().against(seed)).isEqualTo(TryPage.Worth.ALTERED);
        Files.writeString(file(), two);
        assertThat(book.page().against(TrySeed.random(new SecureRandom())))
                .isEqualTo(TryPage.Worth.ALTERED);
    }

    @Test
    void theKeyOfALineIsNotOnThePageAnyMore() throws IOException {
        TryBook book = book();
        String first = Files.readString(file());
        book.add(KNOWN);
        assertThat(first).contains(seed.key());
        assertThat(Files.readString(file())).doesNotContain(seed.key());
    }

    @Test
    void aFullPageCountsOnAndStaysWhole() {
        TryPage page = TryPage.empty(Optional.of(seed));
        for (int i = 0; i < 5; i++) {
            page = page.with(KNOWN, 3);
        }
        assertThat(page.tries()).hasSize(3);
        assertThat(page.further()).isEqualTo(2);
        assertThat(page.against(seed)).isEqualTo(TryPage.Worth.WHOLE);
        TryPage counted = new TryPage(page.next(), page.lines(), 1);
        assertThat(counted.against(seed)).isEqualTo(TryPage.Worth.ALTERED);
    }

    @Test
    void whatIsNoPageIsReadAsAnEmptyOne() throws IOException {
        Files.write(file(), new byte[] {0, -1, 10, 42});
        assertThat(new TryBook(file()).page().count()).isZero();
    }

    private TryBook book() throws IOException {
        TryBook book = new TryBook(file());
        book.begin(seed);
        return book;
    }

    private Path file() {
        return folder.resolve("office.refused");
    }
}
