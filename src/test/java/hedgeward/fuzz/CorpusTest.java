package hedgeward.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.exchange.backup.BackupFuzz;
import hedgeward.exchange.csv.CsvFuzz;
import hedgeward.exchange.holidays.HolidayListFuzz;
import hedgeward.security.KeyFileFuzz;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Replays every input that is kept, so that what once broke a reader cannot do so again.
final class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/hedgeward/fuzz");

    private interface Target {
        void read(byte[] bytes) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> holdsForEveryCsvFileKept() throws IOException {
        return replay("csv", CsvFuzz::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> holdsForEveryHolidayListKept() throws IOException {
        return replay("holidays", HolidayListFuzz::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> holdsForEveryBackupKept() throws IOException {
        return replay("backup", BackupFuzz::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> holdsForEveryKeyFileKept() throws IOException {
        return replay("keys", KeyFileFuzz::fuzzerTestOneInput);
    }

    private static Stream<DynamicTest> replay(String folder, Target target) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            List<Path> kept = files.sorted().toList();
            assertThat(kept).isNotEmpty();
            return kept.stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(),
                                            () -> target.read(Files.readAllBytes(file))));
        }
    }
}
