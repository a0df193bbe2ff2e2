package hedgeward.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.audit.Operation;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.desk.DeskClock;
import hedgeward.app.handover.DrawUpHandover;
import hedgeward.app.handover.HandoverSheet;
import hedgeward.app.paper.Mark;
import hedgeward.app.paper.PaperPages;
import hedgeward.app.support.OpenTasks;
import hedgeward.domain.clock.CourtRoute;
import hedgeward.domain.clock.London;
import hedgeward.print.PaperFonts;
import hedgeward.story.Steps;
import hedgeward.ui.kit.State;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sheet one shift hands to the next.
@ExtendWith(ApplicationExtension.class)
class HandoverTest {

    @TempDir private Path folder;
    private TodayDesk desk;

    @BeforeEach
    void open() {
        desk = WaitForAsyncUtils.waitForAsyncFx(10_000, TodayDesk::new);
    }

    @Test
    void saysWhoIsHeldWhatRunsOutAndWhatIsOwed() {
        String text = text(pages(made()));
        assertThat(text)
                .contains(
                        "Handover · copy 1",
                        "As of Sunday 6 December 2026, 09:12 GMT",
                        "Held or remanded (1)",
                        "Mon 7 Dec 11:00",
                        "Oxlade, Garrick: before the court",
                        "To be heard in 48 hours (2)",
                        "arguable until Tue 8 Dec 14:05, work to the earlier",
                        "Mon 7 Dec ends",
                        "Not served yet (1)",
                        "Ending or changing in 72 hours (1)",
                        "Breaches unanswered, arrests sought (1)",
                        "Visits due in 24 hours, and those without an outcome (2)",
                        "Notices waiting for a decision: None waits.",
                        "log entry 1, head",
                        "page 1 of 1");
    }

    @Test
    void namesNoProtectedPersonNoAddressAndNoSafeContact() {
        var file = Steps.orderServed();
        var guarded = file.parties().protectedPerson();
        assertThat(text(pages(made())))
                .contains(file.ref().value())
                .doesNotContain(guarded.name().surname())
                .doesNotContain(guarded.safeContact().phone().orElseThrow())
                .doesNotContain(guarded.safeContact().codeWord().orElseThrow());
    }

    @Test
    void aThousandThingsAreTwoPagesAndTheRestIsCounted() {
        HandoverSheet one = made();
        HandoverSheet busy =
                new HandoverSheet(
                        one.clocks().stream()
                                .flatMap(HandoverTest::watchedToo)
                                .flatMap(clock -> Collections.nCopies(120, clock).stream())
                                .toList(),
                        new OpenTasks(
                                Collections.nCopies(60, one.tasks().owed().getFirst()),
                                one.tasks().owed()),
                        Collections.nCopies(
                                40, new HandoverSheet.Waiting(TodayDesk.NOW, "1236 Mellish")),
                        one.stamp());
        PaperPages pages = pages(busy);
        assertThat(pages.sheets()).hasSize(2);
        assertThat(text(pages))
                .contains("Held or remanded (120)", "and 112 more: see the program", "and 35 more");
    }

    @Test
    void anArrestSaysTheDockAndTheHeadIsThatOfTheLog() {
        DeskClock held = desk.clocks.getFirst();
        Instant dock = TodayDesk.NOW.plusSeconds(3_600);
        DeskClock routed =
                new DeskClock(
                        held.kind(),
                        held.caseId(),
                        held.caseRef(),
                        held.respondent(),
                        held.from(),
                        held.due(),
                        held.latestLawful(),
                        held.visitId(),
                        held.breachId(),
                        Optional.of(new CourtRoute("Mallowbury", dock, dock, dock)));
        HandoverSheet one = made();
        HandoverSheet.Stamp stamp =
                new HandoverSheet.Stamp(
                        7,
                        new HandoverSheet.Hands("wren", "the night shift"),
                        TodayDesk.NOW,
                        new AuditHead(4_711, "0123456789abcdef"),
                        "Desborough",
                        false);
        assertThat(text(pages(new HandoverSheet(List.of(routed), one.tasks(), List.of(), stamp))))
                .contains(
                        "in the dock by Sun 6 Dec 10:12, last sitting 10:12, leave by 10:12, Mallowbury",
                        "Copy 7 · made by wren · log",
                        "Desborough · for the night shift",
                        "log entry 4711, head 0123456789ab")
                .doesNotContain("TRAINING");
    }

    @Test
    void savingIsLoggedAsADisclosureAndWithoutAFileNothingIsMade() {
        onFx(desk.controller.handover()::onSave);
        assertThat(desk.audit.entries()).isEmpty();
        desk.saveTo = Optional.of(folder.resolve("handover.pdf"));
        onFx(desk.controller.handover()::onSave);
        assertThat(folder.resolve("handover.pdf"))
                .satisfies(f -> assertThat(Files.size(f)).isPositive());
        assertThat(desk.audit.entries())
                .extracting(AuditEntry::operation, AuditEntry::action)
                .containsExactly(tuple(Operation.DISCLOSURE, "handover.issue"));
        onFx(desk.controller.handover()::onPrint);
        assertThat(desk.notices.getLast().state()).isEqualTo(State.ACT_NOW);
    }

    @Test
    void whoeverReadsNoCasesGetsNoSheet() {
        Actor auditor = new Actor("crake", Set.of(Role.AUDITOR), "desk 1");
        assertThat(prepared(auditor)).isEqualTo(new Result.Denied<>(Permission.READ_CASES));
        assertThat(desk.audit.entries()).isEmpty();
    }

    /// With a later reading, and as a clock of the part that is mostly empty.
    private static Stream<DeskClock> watchedToo(DeskClock clock) {
        return Stream.of(with(clock, clock.kind()), with(clock, DeskClock.Kind.NOTIFY));
    }

    private static DeskClock with(DeskClock clock, DeskClock.Kind kind) {
        return new DeskClock(
                kind,
                clock.caseId(),
                clock.caseRef(),
                clock.respondent(),
                clock.from(),
                clock.due(),
                kind == DeskClock.Kind.COURT || kind == DeskClock.Kind.HEARING
                        ? Optional.of(clock.due().plusSeconds(86_400))
                        : Optional.empty(),
                clock.visitId(),
                clock.breachId(),
                clock.route());
    }

    private HandoverSheet made() {
        return ((Result.Done<HandoverSheet, Void>) prepared(TodayDesk.OFFICER)).value();
    }

    private Result<HandoverSheet, Void> prepared(Actor actor) {
        UnitOfWork work = desk.office;
        return desk.handover(work, Clock.fixed(TodayDesk.NOW, London.ZONE))
                .handle(actor, new Outgoing("the night shift", "handover"));
    }

    private static PaperPages pages(HandoverSheet sheet) {
        return new DrawUpHandover(new PaperFonts()).pages(sheet);
    }

    private static String text(PaperPages pages) {
        return pages.sheets().stream()
                .flatMap(List::stream)
                .map(HandoverTest::words)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Mark mark) {
        return switch (mark) {
            case Mark.Words words -> words.text();
            case Mark.Across across -> across.word();
            case Mark.Rule _, Mark.Fill _, Mark.Frame _, Mark.SquareCode _ -> "";
        };
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
