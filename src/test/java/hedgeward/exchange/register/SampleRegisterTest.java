package hedgeward.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.order.Stage;
import hedgeward.exchange.register.ExportRegister.Protection;
import hedgeward.exchange.rows.RegisterTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The register of a station over three years loads whole, twice, and comes out as it went in.
class SampleRegisterTest {

    @TempDir Path folder;

    @Test
    void loadsWithNoRowRejected() {
        Desk desk = new Desk();
        ImportReport report = desk.loadFolder(Desk.SAMPLE);
        assertThat(report.rejections()).isEmpty();
        assertThat(report.tables())
                .extracting(ImportReport.TableCount::read)
                .containsExactly(72L, 600L, 2048L, 81L);
        assertThat(report.imported()).isEqualTo(2801);
        assertThat(report.written()).isTrue();
        assertThat(desk.stages(Desk.NOW))
                .containsEntry(Stage.Kind.UNSERVED, 1L)
                .containsEntry(Stage.Kind.ADJOURNED, 15L)
                .containsEntry(Stage.Kind.IN_FORCE, 12L)
                .containsEntry(Stage.Kind.EXPIRED, 512L)
                .containsEntry(Stage.Kind.REFUSED, 30L)
                .containsEntry(Stage.Kind.WITHDRAWN, 19L)
                .containsEntry(Stage.Kind.LAPSED, 11L);
        assertThat(desk.office.breaches.findAll()).filteredOn(Breach::isOpen).hasSize(25);
        assertThat(desk.office.breaches.findAll())
                .noneMatch(b -> b.state() instanceof BreachState.InCustody);
    }

    @Test
    void everyRecordAndEveryFileIsLogged() {
        Desk desk = new Desk();
        desk.loadFolder(Desk.SAMPLE);
        assertThat(desk.office.audit.entries()).hasSize(2801 + 4);
    }

    @Test
    void loadingItAgainLeavesAllUnchanged() {
        Desk desk = new Desk();
        desk.loadFolder(Desk.SAMPLE);
        int logged = desk.office.audit.entries().size();
        ImportReport again = desk.loadFolder(Desk.SAMPLE);
        assertThat(again.unchanged()).isEqualTo(2801);
        assertThat(again.imported()).isZero();
        assertThat(again.rejected()).isZero();
        assertThat(desk.office.audit.entries()).hasSize(logged);
    }

    @Test
    void comesOutAsItWentIn() throws Exception {
        Desk desk = new Desk();
        desk.loadFolder(Desk.SAMPLE);
        exportAll(desk, new Protection.Told("moving the office to another machine"));
        for (RegisterTable table : RegisterTable.values()) {
            List<String> expected =
                    Files.readString(Desk.SAMPLE.resolve(table.fileName()))
                            .lines()
                            .map(SampleRegisterTest::asUnserved)
                            .sorted()
                            .toList();
            List<String> written =
                    Files.readString(folder.resolve(table.fileName())).lines().sorted().toList();
            assertThat(written.size()).as(table.fileName()).isEqualTo(expected.size());
            for (int line = 0; line < expected.size(); line++) {
                assertThat(written.get(line)).as(table.fileName()).isEqualTo(expected.get(line));
            }
        }
        assertThat(desk.loadFolder(folder).unchanged()).isEqualTo(2801);
    }

    @Test
    void anExportLoadsIntoANewOfficeWithTheSameStatus() {
        Desk first = new Desk();
        first.loadFolder(Desk.SAMPLE);
        exportAll(first, new Protection.Withheld());
        Desk second = new Desk();
        ImportReport report = second.loadFolder(folder);
        assertThat(report.rejected()).isZero();
        assertThat(second.stages(Desk.NOW)).isEqualTo(first.stages(Desk.NOW));
        assertThat(second.office.breaches.findAll()).filteredOn(Breach::isOpen).hasSize(25);
    }

    private void exportAll(Desk desk, Protection protection) {
        for (RegisterTable table : RegisterTable.values()) {
            ExportResult result = desk.export(table, folder.resolve(table.fileName()), protection);
            assertThat(result).isInstanceOf(ExportResult.Exported.class);
        }
    }

    /// The one notice not yet served names who is to serve it, which is told and not kept.
    private static String asUnserved(String line) {
        return line.startsWith("DV-2026-0600,")
                ? line.replaceAll("(,22/11/2026 14:57,)[^,]+,", "$1,")
                : line;
    }
}
