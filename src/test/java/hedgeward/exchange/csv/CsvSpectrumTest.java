package hedgeward.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every file of csv-spectrum reads as its authors say.
class CsvSpectrumTest {

    private static final Path FOLDER = Path.of("src/test/resources/hedgeward/csv-spectrum");

    static List<Path> files() throws IOException {
        try (Stream<Path> csvs = Files.list(FOLDER.resolve("csvs"))) {
            return csvs.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsAsItsAuthorsSay(Path csv) throws Exception {
        String name = csv.getFileName().toString().replace(".csv", ".json");
        assertThat(read(csv)).isEqualTo(expected(FOLDER.resolve("json").resolve(name)));
    }

    private static List<List<String>> read(Path csv) throws UnusableFileException {
        List<List<String>> rows = new ArrayList<>();
        CsvTable.Shape anything = new CsvTable.Shape(List.of(), List.of());
        try (CsvTable table = CsvTable.open(CsvText.examine(csv), anything)) {
            Optional<CsvRow> row = table.next();
            while (row.isPresent()) {
                rows.add(row.get().fields());
                row = table.next();
            }
        }
        return rows;
    }

    private static List<List<String>> expected(Path json) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    rows.add(new ArrayList<>());
                } else if (token == JsonToken.VALUE_STRING) {
                    rows.getLast().add(parser.getText());
                }
            }
        }
        return rows;
    }
}
