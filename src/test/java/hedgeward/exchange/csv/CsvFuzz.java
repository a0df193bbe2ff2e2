package hedgeward.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.fuzz.InputFile;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Any bytes as a CSV file: rows that can be asked for every column, or one sentence that refuses
/// it.
public final class CsvFuzz {

    private static final CsvTable.Shape SHAPE =
            new CsvTable.Shape(
                    List.of("case_ref", "served_at", "children", "note"), List.of("case_ref"));
    private static final InputFile FILE = new InputFile(".csv");

    private CsvFuzz() {}

    /// @param bytes what a file might hold
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        try (CsvTable table = CsvTable.open(CsvText.examine(FILE.with(bytes)), SHAPE)) {
            assertThat(table.notes(SHAPE)).allSatisfy(note -> assertThat(note).isNotBlank());
            int last = 0;
            for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
                assertThat(row.get().number()).isGreaterThan(last);
                last = row.get().number();
                read(new Cells(row.get()));
            }
        } catch (UnusableFileException refused) {
            assertThat(refused.problem().toString()).isNotBlank();
        }
    }

    private static void read(Cells cells) {
        Optional<String> ref = cells.required("case_ref", cells.text("case_ref"));
        cells.instant("served_at").ifPresent(at -> assertThat(at.toString()).isNotEmpty());
        cells.number("children", 0).ifPresent(count -> assertThat(count).isNotNegative());
        cells.text("note")
                .ifPresent(note -> assertThat(note).hasSizeLessThanOrEqualTo(Cells.LONGEST_TEXT));
        assertThat(cells.isSound()).isEqualTo(cells.problems().isEmpty());
        assertThat(ref.isPresent() || !cells.isSound())
                .as("a required cell is there or named")
                .isTrue();
        cells.row().fields().forEach(CsvFuzz::survivesBeingGuarded);
    }

    /// What we write for a spreadsheet opens with no formula and reads back as it was.
    private static void survivesBeingGuarded(String cell) {
        CellText.kept(cell)
                .ifPresent(
                        kept -> {
                            assertThat(CellText.guarded(kept)).doesNotMatch("(?s)[=+\\-@\t\r].*");
                            assertThat(CellText.kept(CellText.guarded(kept))).contains(kept);
                        });
    }
}
