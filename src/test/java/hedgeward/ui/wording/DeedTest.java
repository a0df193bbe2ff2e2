package hedgeward.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The history of a case says in words whatever the use cases log about one.
class DeedTest {

    private static final Pattern ACTION =
            Pattern.compile(
                    "\"((?:case|notice|hearing|order|terms|visit|breach|task|notification|protected)"
                            + "\\.[a-z]+(?:-[a-z]+)*)\"");

    @Test
    void everyActionTheUseCasesLogHasItsWords() throws IOException {
        List<String> wordless =
                actions().filter(action -> LoggedDeeds.of(action).isEmpty()).distinct().toList();

        assertThat(wordless).isEmpty();
    }

    private static Stream<String> actions() throws IOException {
        List<String> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/hedgeward/app"))) {
            sources =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(DeedTest::text)
                            .toList();
        }
        return sources.stream()
                .flatMap(text -> ACTION.matcher(text).results().map((MatchResult m) -> m.group(1)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
