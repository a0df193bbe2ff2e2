package hedgeward.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitState;
import hedgeward.exchange.register.ImportRegister.Options;
import hedgeward.exchange.register.ImportRegister.Source;
import hedgeward.exchange.rows.RegisterTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ImportRegisterTest {

    private static final RegisterTable ORDERS = RegisterTable.ORDERS;

    @TempDir Path folder;

    private static String order(String changes) {
        return Dirty.row(ORDERS, changes);
    }

    private Desk desk() {
        return Dirty.deskFor(ORDERS, folder);
    }

    private ImportReport load(Desk desk, Options options, String... rows) {
        return desk.report(new Source.OneTable(ORDERS, Dirty.file(folder, ORDERS, rows)), options);
    }

    @Test
    void oneRejectedRowKeepsAllOut() {
        Desk desk = desk();
        int logged = desk.office.audit.entries().size();
        ImportReport report =
                load(desk, Options.USUAL, order(""), order("case_ref=T-2 order_days=30"));
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.imported()).isZero();
        assertThat(report.acceptable()).isEqualTo(1);
        assertThat(report.written()).isFalse();
        assertThat(desk.office.cases.findAfter("", 9)).isEmpty();
        assertThat(desk.office.audit.entries()).hasSize(logged);
    }

    @Test
    void theRestIsKeptWhenAskedFor() {
        Desk desk = desk();
        Options skip = new Options(true, false, Optional.empty());
        ImportReport report = load(desk, skip, order(""), order("case_ref=T-2 order_days=30"));
        assertThat(report.imported()).isEqualTo(1);
        assertThat(desk.office.cases.findAfter("", 9))
                .extracting(CaseFile::ref)
                .containsExactly(new CaseRef("T-1"));
    }

    @Test
    void aTrialWritesNothing() {
        Desk desk = desk();
        ImportReport report = load(desk, new Options(false, true, Optional.empty()), order(""));
        assertThat(report.acceptable()).isEqualTo(1);
        assertThat(report.imported()).isZero();
        assertThat(desk.office.cases.findAfter("", 9)).isEmpty();
    }

    @Test
    void aRowThatDiffersFromTheRegisterIsNeverWrittenOver() {
        Desk desk = desk();
        load(desk, Options.USUAL, order(""));
        ImportReport report =
                load(desk, Options.USUAL, order("respondent_surname=Tansyhurst risk_grade=high"));
        assertThat(report.rejections())
                .extracting(Finding::sentence)
                .containsExactly(
                        "orders.csv, row 2, case_ref: This case_ref is there already and differs in"
                                + " respondent_surname, risk_grade; nothing is ever overwritten.");
    }

    @Test
    void aRowThatSaysTheSameInOtherWordsIsUnchanged() {
        Desk desk = desk();
        load(desk, Options.USUAL, order(""));
        ImportReport report =
                load(
                        desk,
                        Options.USUAL,
                        order(
                                "hearing_at=2026-03-03T10:00 shared_premises=Y"
                                        + " conditions=keep-distance|no-entry|NO-CONTACT|no-molestation"
                                        + " regime=dvpn/dvpo order_last_day=30/3/2026"));
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.rejected()).isZero();
    }

    @Test
    void aKeyTwiceInTheFileIsUnchangedWhenEqualAndRejectedWhenNot() {
        Desk desk = desk();
        ImportReport report = load(desk, Options.USUAL, order(""), order(""), order("children=2"));
        assertThat(report.acceptable()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.rejections()).extracting(Finding::row).containsExactly(4);
    }

    @Test
    void rowsOfARejectedCaseSayWhy() {
        Desk desk = desk();
        Dirty.file(folder, RegisterTable.OFFICERS);
        Dirty.file(folder, ORDERS, order("order_days=30"));
        Dirty.file(folder, RegisterTable.VISITS, Dirty.row(RegisterTable.VISITS, ""));
        Dirty.file(folder, RegisterTable.BREACHES, Dirty.row(RegisterTable.BREACHES, ""));
        ImportReport report = desk.loadFolder(folder);
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.rejections())
                .anyMatch(f -> f.file().equals("visits.csv") && f.reason().contains("rejected"));
    }

    @Test
    void rejectedRowsAreWrittenAsReadWithTheReasonInFront() throws Exception {
        Path rejects = folder.resolve("rejects.csv");
        String row = order("case_ref=T-2 order_days=30 respondent_surname=_=odd_");
        load(desk(), new Options(false, false, Optional.of(rejects)), order(""), row);
        List<String> lines = Files.readAllLines(rejects);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .isEqualTo("row,column,reason," + String.join(",", ORDERS.columns()));
        assertThat(lines.getLast()).startsWith("3,order_days,\"A DVPO lasts from 14").endsWith(row);
    }

    @Test
    void mendedRejectsCanBeLoadedAsTheyStand() throws Exception {
        Path rejects = folder.resolve("rejects.csv");
        Desk desk = desk();
        load(desk, new Options(false, false, Optional.of(rejects)), order("order_days=30"));
        Files.writeString(rejects, Files.readString(rejects).replace("30,30/03", "28,30/03"));
        ImportReport report = desk.report(new Source.OneTable(ORDERS, rejects), Options.USUAL);
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void rejectsOfSeveralTablesShareOneFile() throws Exception {
        Path rejects = folder.resolve("rejects.csv");
        Dirty.file(folder, RegisterTable.OFFICERS, Dirty.row(RegisterTable.OFFICERS, "rank=x"));
        Dirty.file(folder, ORDERS, order("order_days=30"));
        Dirty.file(folder, RegisterTable.VISITS);
        Dirty.file(folder, RegisterTable.BREACHES);
        desk().report(new Source.Folder(folder), new Options(false, false, Optional.of(rejects)));
        assertThat(Files.readAllLines(rejects))
                .hasSize(3)
                .anyMatch(line -> line.contains(",officers.csv,1900,"))
                .anyMatch(line -> line.contains(",orders.csv,"));
    }

    @Test
    void aPlaceThatCannotBeWrittenToRefusesTheImport() {
        Path nowhere = folder.resolve("no/such/folder/rejects.csv");
        var result =
                desk().load(
                                new Source.OneTable(ORDERS, Dirty.file(folder, ORDERS, order(""))),
                                new Options(false, false, Optional.of(nowhere)),
                                Desk.ADMINISTRATOR);
        assertThat(result).isInstanceOf(ImportResult.Refused.class);
    }

    @Test
    void aVisitTheProgramClosedIsStillTheSameRow() {
        Desk desk = Dirty.deskFor(RegisterTable.VISITS, folder);
        String row =
                Dirty.row(
                        RegisterTable.VISITS,
                        "visited_at= outcome= seen_alone= disclosure= notes=");
        Path file = Dirty.file(folder, RegisterTable.VISITS, row);
        desk.loadTable(RegisterTable.VISITS, file);
        Visit visit = desk.office.visits.findByCode(new VisitCode("T1")).orElseThrow();
        desk.office.visits.save(visit.withState(new VisitState.Closed(Desk.NOW)));
        assertThat(desk.loadTable(RegisterTable.VISITS, file).unchanged()).isEqualTo(1);
    }

    @Test
    void aCellOfMoreThanFourThousandCharactersIsRejected() {
        String full = "x".repeat(4000);
        assertThat(load(desk(), Options.USUAL, order("notes=" + full)).imported()).isEqualTo(1);
        ImportReport report = load(desk(), Options.USUAL, order("notes=x" + full));
        assertThat(report.rejections())
                .extracting(Finding::sentence)
                .containsExactly(
                        "orders.csv, row 2, notes: The cell has more than 4,000 characters; is a"
                                + " quotation mark left open?");
    }

    @Test
    void noReasonRepeatsWhatARowHolds() {
        String secret = "Quincebank";
        StringBuilder changes = new StringBuilder();
        ORDERS.columns().forEach(c -> changes.append(c).append('=').append(secret).append(' '));
        ImportReport report = load(desk(), Options.USUAL, order(changes.toString()));
        assertThat(report.rejections()).hasSizeGreaterThan(10);
        assertThat(report.rejections()).noneMatch(f -> f.sentence().contains(secret));
    }
}
