package hedgeward.app.keypaper;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.paper.FixedRuler;
import hedgeward.app.paper.Mark;
import hedgeward.app.paper.PaperPages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The approved words of both kinds of paper, each on one sheet.
class LayOutKeyPaperTest {

    private static final KeyPaper.Office OFFICE =
            new KeyPaper.Office("Larkrise Yard", LocalDate.of(2026, 11, 23), false);

    @ParameterizedTest
    @ValueSource(strings = {"whole", "part"})
    void aPaperReadsAsApproved(String kind) throws IOException {
        PaperPages pages = new LayOutKeyPaper(new FixedRuler()).pages(paper(kind));

        assertThat(pages.sheets()).hasSize(1);
        String text = words(pages);
        Path received = Path.of("target", "approval", "key-" + kind + ".txt");
        Files.createDirectories(received.getParent());
        Files.writeString(received, text);
        String name = "key-" + kind + ".txt";
        try (InputStream approved = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            assertThat(text).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static KeyPaper paper(String kind) {
        List<char[]> letters =
                kind.equals("whole")
                        ? List.of(letters("ACDE"))
                        : List.of(letters("ACDE"), letters("FHJK"), letters("LMNP"));
        return KeyPaper.of(OFFICE, letters).getLast();
    }

    private static char[] letters(String group) {
        return Stream.generate(() -> group)
                .limit(group.equals("ACDE") ? 9 : 11)
                .collect(Collectors.joining("-"))
                .toCharArray();
    }

    private static String words(PaperPages pages) {
        return pages.title()
                + "\n"
                + pages.sheets().getFirst().stream()
                        .filter(Mark.Words.class::isInstance)
                        .map(mark -> ((Mark.Words) mark).text())
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
