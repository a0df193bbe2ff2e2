package hedgeward.ui.office.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditLog;
import hedgeward.app.audit.AuditQuestion;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.ChangesCheck;
import hedgeward.app.audit.KeptChange;
import hedgeward.app.audit.KeptChanges;
import hedgeward.app.audit.LoggedEntry;
import hedgeward.app.audit.Operation;
import hedgeward.app.audit.ReadAudit;
import hedgeward.app.audit.ReadChanges;
import hedgeward.app.audit.VerifyAudit;
import hedgeward.app.fakes.Gates;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseRef;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.control.TableView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;

@ExtendWith(ApplicationExtension.class)
class LogScreenTest {

    private static final Actor AUDITOR = new Actor("rail", Set.of(Role.AUDITOR), "desk 2");
    private static final String HEAD = "41f09c22ab07";

    private static final KeptChanges CHANGED =
            new KeptChanges() {
                @Override
                public List<KeptChange> find(long sequence) {
                    return List.of(
                            change("RESPONDENT_SURNAME", "Marsh", "Ellery"),
                            change("SAFE_PHONE", "9 Teasel Row", "10 Teasel Row"));
                }

                @Override
                public ChangesCheck check() {
                    return new ChangesCheck(2, 1, OptionalLong.empty());
                }
            };

    private static KeptChange change(String field, String before, String after) {
        return new KeptChange(
                AuditSubject.Kind.CASE,
                field,
                Optional.of(new KeptChange.Values(Optional.of(before), Optional.of(after))));
    }

    private final List<AuditQuestion> asked = new ArrayList<>();

    @Test
    void asksForEverythingAboutTheCaseOfAnEntry() {
        LogController page = on(() -> open(AUDITOR));
        on(
                () -> {
                    page.model().userProperty().set("wren");
                    page.onShow();
                    page.onCase(page.model().entries().getFirst());
                    return true;
                });
        assertThat(asked)
                .extracting(AuditQuestion::userName, AuditQuestion::caseRef)
                .containsExactly(
                        tuple(Optional.of("wren"), Optional.empty()),
                        tuple(Optional.of("wren"), Optional.of(new CaseRef("DV-2026-0601"))));
        assertThat(page.model().entries()).hasSize(2);
    }

    @Test
    void goesOnBelowTheOldestEntry() {
        LogController page = on(() -> open(AUDITOR));
        on(
                () -> {
                    page.onShow();
                    page.onOlder();
                    return true;
                });
        assertThat(asked.getLast().before()).contains(11L);
    }

    @Test
    void saysWhetherThePrintedHeadIsThere() {
        LogController page = on(() -> open(AUDITOR));
        assertThat(checked(page, "41f0 9c22 ab07")).contains("entry 12,");
        assertThat(checked(page, "ffff9c22ab07")).contains("No entry has the printed head");
        assertThat(checked(page, "nonsense")).contains("12 or more of the digits");
        assertThat(checked(page, "")).contains("holds together");
    }

    @Test
    void showsWhatAnAlterationChangedForAReason() {
        LogController page = on(() -> open(AUDITOR));
        assertThat(changes(page, " ")).contains("it is logged");
        assertThat(changes(page, "complaint"))
                .contains("Marsh → Ellery", "changed")
                .doesNotContain("9 Teasel Row");
    }

    private static String changes(LogController page, String reason) {
        return on(
                () -> {
                    page.onShow();
                    page.onChanges(page.model().entries().getFirst(), reason);
                    return page.model().changesProperty().get();
                });
    }

    @Test
    void othersSeeWhoMayRead() {
        LogController page = on(() -> open(DeskOffice.CASE_OFFICER));
        assertThat(page.model().saidProperty().get()).isEqualTo("Only an auditor reads the log.");
        on(
                () -> {
                    page.onShow();
                    return true;
                });
        assertThat(page.model().entries()).isEmpty();
    }

    @Test
    void picturesTheLog() throws IOException {
        Snapshots.take(
                "office-log",
                1100,
                640,
                () -> {
                    LogController page = open(AUDITOR);
                    page.onShow();
                    page.model().headProperty().set("41f0 9c22 ab07");
                    page.onCheck();
                    ((TableView<?>) page.root().lookup("#log-entries"))
                            .getSelectionModel()
                            .selectFirst();
                    page.onChanges(page.model().entries().getFirst(), "complaint");
                    return page.root();
                });
    }

    private static String checked(LogController page, String head) {
        return on(
                () -> {
                    page.model().headProperty().set(head);
                    page.onCheck();
                    return page.model().saidProperty().get();
                });
    }

    private LogController open(Actor actor) {
        DeskOffice office = new DeskOffice(Story.SERVED);
        AuditLog log = new Kept();
        LogController page =
                new LogController(
                        actor,
                        new LogController.UseCases(
                                new ReadAudit(office.unitOfWork, log, office.audit),
                                new VerifyAudit(office.unitOfWork, office.audit, log),
                                new ReadChanges(
                                        office.unitOfWork,
                                        new ReadChanges.Ports(
                                                log, CHANGED, office.audit, Gates.open()))),
                        SameThreadTasks.create(),
                        Look.of(new Messages(Locale.UK), London.ZONE));
        page.onShown();
        return page;
    }

    /// Two entries about one case, whatever is asked.
    private final class Kept implements AuditLog {

        @Override
        public List<LoggedEntry> find(AuditQuestion question, int limit) {
            asked.add(question);
            return List.of(
                    entry(12, Operation.ALTERATION, "case.correct", "Custody record says 02:50"),
                    entry(11, Operation.CONSULTATION, "protected.read", "Welfare call"));
        }

        @Override
        public List<LoggedEntry> from(long sequence, int limit) {
            return List.of(entry(sequence, Operation.ALTERATION, "case.correct", "Custody record"));
        }

        @Override
        public Optional<LoggedEntry> findByHash(String hex) {
            return HEAD.startsWith(hex)
                    ? Optional.of(entry(12, Operation.ALTERATION, "case.correct", ""))
                    : Optional.empty();
        }

        private LoggedEntry entry(long number, Operation operation, String action, String why) {
            return new LoggedEntry(
                    new AuditLine(
                            number,
                            Story.SERVED,
                            "wren",
                            "desk 1",
                            operation,
                            action,
                            Map.of("fields", "SERVED_AT"),
                            Optional.of(why)),
                    AuditSubject.of(Story.authorised().id()),
                    Optional.of(new CaseRef("DV-2026-0601")),
                    HEAD + "0".repeat(52));
        }
    }

    private static <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
