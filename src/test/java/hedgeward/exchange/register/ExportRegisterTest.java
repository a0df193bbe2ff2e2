package hedgeward.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.Operation;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.exchange.register.ExportRegister.Protection;
import hedgeward.exchange.rows.RegisterTable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

class ExportRegisterTest {

    private static final String AT_HOME =
            "respondent_address=9_Teasel_Row respondent_postcode=ZZ1_1AB"
                    + " premises_address=9_Teasel_Row premises_postcode=ZZ1_1AB"
                    + " protected_address=9_Teasel_Row protected_postcode=ZZ1_1AB"
                    + " safe_phone=+44_7700_900123 safe_times=any code_word=marigold";

    @TempDir Path folder;
    private Desk desk;
    private Path target;

    @BeforeEach
    void anOfficeWithOneCase() {
        desk = Dirty.deskFor(RegisterTable.ORDERS, folder);
        Path file =
                Dirty.file(
                        folder,
                        RegisterTable.ORDERS,
                        Dirty.row(RegisterTable.ORDERS, AT_HOME + " respondent_surname==SUM(1)"));
        assertThat(desk.loadTable(RegisterTable.ORDERS, file).imported()).isEqualTo(1);
        target = folder.resolve("out.csv");
    }

    private String exported(Protection protection) throws Exception {
        assertThat(desk.export(RegisterTable.ORDERS, target, protection))
                .isInstanceOf(ExportResult.Exported.class);
        return Files.readString(target);
    }

    private AuditEntry newest() {
        return desk.office.audit.entries().getLast();
    }

    @Test
    void whereTheProtectedPersonLivesIsWithheld() throws Exception {
        String text = exported(new Protection.Withheld());
        assertThat(text)
                .startsWith(String.join(",", RegisterTable.ORDERS.columns()))
                .contains("Fennelworth")
                .doesNotContain("Teasel Row")
                .doesNotContain("ZZ1")
                .doesNotContain("900123")
                .doesNotContain("marigold");
        assertThat(newest().operation()).isEqualTo(Operation.DISCLOSURE);
        assertThat(newest().detail())
                .containsEntry("protected", "withheld")
                .containsEntry("recipient", "Records");
        assertThat(newest().reason()).contains("move of the office");
    }

    @Test
    void whatWasWithheldContradictsNothingWhenItComesBack() throws Exception {
        exported(new Protection.Withheld());
        assertThat(desk.loadTable(RegisterTable.ORDERS, target).unchanged()).isEqualTo(1);
    }

    @Test
    void itIsToldForAReasonWhichIsLogged() throws Exception {
        String text = exported(new Protection.Told("new machine"));
        assertThat(text).contains("9 Teasel Row", "marigold");
        assertThat(newest().reason()).contains("new machine");
        assertThat(newest().detail()).containsEntry("protected", "told");
    }

    @Test
    void withoutAReasonNothingIsWritten() {
        assertThat(desk.export(RegisterTable.ORDERS, target, new Protection.Told(" ")))
                .isInstanceOf(ExportResult.ReasonMissing.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void noCellStartsAFormula() throws Exception {
        String text = exported(new Protection.Told("training"));
        assertThat(text).contains("'=SUM(1)", "'+44 7700 900123").doesNotContain(",=", ",+");
        assertThat(desk.loadTable(RegisterTable.ORDERS, target).unchanged()).isEqualTo(1);
    }

    @Test
    void aFolderThatIsNotThereIsASentenceAndLeavesNothing() throws Exception {
        Path nowhere = folder.resolve("none/out.csv");
        ExportResult result = desk.export(RegisterTable.ORDERS, nowhere, new Protection.Withheld());
        assertThat(result).isInstanceOf(ExportResult.Refused.class);
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .allMatch(name -> name.endsWith("s.csv"));
        }
    }

    @Test
    void nothingUnfinishedStaysBesideTheFile() throws Exception {
        exported(new Protection.Withheld());
        try (var left = Files.list(folder)) {
            List<String> names = left.map(path -> path.getFileName().toString()).toList();
            assertThat(names).contains("out.csv").noneMatch(name -> name.contains("unfinished"));
        }
    }

    @Test
    void onlyThoseWhoMayExportDo() {
        Actor special = new Actor("sc.mallow", Set.of(Role.SPECIAL), "desk 2");
        Clock clock = Clock.fixed(Desk.NOW, java.time.ZoneOffset.UTC);
        ExportResult result =
                new ExportRegister(
                                desk.office,
                                desk.ports(),
                                () -> desk.holidays,
                                new TimeOrderedIds(clock),
                                clock)
                        .handle(
                                new ExportRegister.Command(
                                        special,
                                        RegisterTable.VISITS,
                                        target,
                                        new Protection.Withheld(),
                                        Outgoing.keptBy(special)));
        assertThat(result).isInstanceOf(ExportResult.Denied.class);
        assertThat(target).doesNotExist();
    }
}
