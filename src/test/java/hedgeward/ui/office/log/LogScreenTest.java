package hedgeward.ui.office.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditLog;
import hedgeward.app.audit.AuditQuestion;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.LoggedEntry;
import hedgeward.app.audit.Operation;
import hedgeward.app.audit.ReadAudit;
import hedgeward.app.audit.VerifyAudit;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseRef;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;

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
import java.util.Set;
import java.util.concurrent.Callable;

@ExtendWith(ApplicationExtension.class)
class LogScreenTest {

    private static final Actor AUDITOR = new Actor("rail", Set.of(Role.AUDITOR), "desk 2");
    private static final String HEAD = "41f09c22ab07";

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
                                new VerifyAudit(office.unitOfWork, office.audit, log)),
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
            return List.of();
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
