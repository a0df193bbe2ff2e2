package hedgeward.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.exchange.rows.RegisterTable;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;

/// What an old spreadsheet has and the law, or sense, does not allow is rejected in its column with
/// the rule; what is merely unusual is loaded with a warning.
class DirtyRegisterTest {

    @TempDir Path folder;

    private ImportReport load(RegisterTable table, String changes) {
        return Dirty.deskFor(table, folder)
                .loadTable(table, Dirty.file(folder, table, Dirty.row(table, changes)));
    }

    @ParameterizedTest
    @EnumSource
    void theRowsChangedHereAreLawful(RegisterTable table) {
        ImportReport report = load(table, "");
        assertThat(report.rejections()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.imported()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(
            resources = "/hedgeward/dirty-rows.txt",
            delimiter = ';',
            numLinesToSkip = 1,
            maxCharsPerColumn = 9000)
    void isRejectedInItsColumnWithTheRule(
            String table, String changes, String column, String reason) {
        ImportReport report = load(RegisterTable.ofWord(table).orElseThrow(), changes);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.imported()).isZero();
        assertThat(report.rejections())
                .anySatisfy(
                        finding -> {
                            assertThat(finding.column()).isEqualTo(column);
                            assertThat(finding.reason()).contains(reason);
                        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "visits; outcome=vanished; outcome",
                "visits; visited_at=29/03/2026_01:15; visited_at",
                "breaches; outcome=guilty; outcome",
                "breaches; outcome=adjourned custody_days= before_court_at=soon; before_court_at",
                "orders; order_made_at=30/02/2026_10:30; order_made_at"
            })
    void aCellThatCannotBeReadIsBlamedAlone(String table, String changes, String column) {
        ImportReport report = load(RegisterTable.ofWord(table).orElseThrow(), changes);
        assertThat(report.rejections())
                .singleElement()
                .satisfies(finding -> assertThat(finding.column()).isEqualTo(column));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/hedgeward/unusual-rows.txt", delimiter = ';', numLinesToSkip = 1)
    void isLoadedWithAWarning(String table, String changes, String column, String reason) {
        ImportReport report = load(RegisterTable.ofWord(table).orElseThrow(), changes);
        assertThat(report.rejections()).isEmpty();
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.warned()).isEqualTo(1);
        assertThat(report.warnings())
                .anySatisfy(
                        finding -> {
                            assertThat(finding.column()).isEqualTo(column);
                            assertThat(finding.reason()).contains(reason);
                        });
    }
}
