package hedgeward.boot.desktop;

import hedgeward.app.desk.DeskClock;
import hedgeward.app.order.OrderRow;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.domain.retention.Disposal;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.shell.CaseSearch;
import hedgeward.ui.shell.SearchHit;
import hedgeward.ui.shell.ShellStatus;
import hedgeward.ui.wording.DeskClockWords;
import hedgeward.ui.wording.DisposedWords;
import hedgeward.ui.wording.StageWords;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the shell asks in the background: the bar at the bottom and the search box.
final class DeskStatus implements CaseSearch {

    private static final int HITS = 8;

    private final OfficeDesk desk;
    private final DeskClockWords clockWords;
    private final StageWords stageWords;
    private final DisposedWords disposedWords;

    DeskStatus(OfficeDesk desk, Look look) {
        this.desk = desk;
        this.clockWords = new DeskClockWords(look.messages());
        this.stageWords = new StageWords(look.messages());
        this.disposedWords = new DisposedWords(look);
    }

    /// The deadline that comes first and the scheduler's last pass.
    ShellStatus now() {
        UseCases useCases = desk.useCases();
        Instant now = useCases.with().clock().instant();
        return new ShellStatus(
                useCases.deadlines().at(now).stream()
                        .filter(clock -> DeskClockWords.isRunning(clock.kind()))
                        .filter(clock -> clock.due().isAfter(now))
                        .findFirst()
                        .map(this::next),
                useCases.sweep().lastRun(),
                useCases.time().doubt(),
                useCases.holidays().read().daysLeft(),
                isTraining() ? Optional.empty() : Optional.of(desk.backups().read().health()));
    }

    /// An office of invented people is thrown away; its backups are nobody's concern.
    private boolean isTraining() {
        return desk.useCases().office().handle().office().training();
    }

    @Override
    public List<SearchHit> find(String typed) {
        return Stream.concat(
                        found(typed).stream().map(this::hit),
                        desk.disposals().read().underTyped(desk.actor(), typed).stream()
                                .map(this::gone))
                .toList();
    }

    private List<OrderRow> found(String typed) {
        return desk.useCases().findOrders().handle(desk.actor(), question(typed)).rows();
    }

    @Override
    public void rested(String typed) {
        desk.useCases().findOrders().note(desk.actor(), question(typed));
    }

    private RegisterQuestion question(String typed) {
        Instant now = desk.useCases().with().clock().instant();
        return new RegisterQuestion(
                typed, Set.of(), RegisterQuestion.Sort.DUE, false, 0, HITS, now);
    }

    private SearchHit gone(Disposal disposal) {
        return new SearchHit(
                disposal.ref().value(),
                disposedWords.detail(disposal),
                Places.caseFile(disposal.caseId().value().toString()));
    }

    private ShellStatus.NextDeadline next(DeskClock clock) {
        return new ShellStatus.NextDeadline(
                clockWords.word(clock.kind()) + ", " + clock.caseRef().value(),
                clock.from(),
                clock.due(),
                pageOf(clock));
    }

    /// A breach's clock is on its page, everything else on the case's.
    static PageAddress pageOf(DeskClock clock) {
        return clock.breachId()
                .map(id -> Places.breach(id.value().toString()))
                .orElseGet(() -> Places.caseFile(clock.caseId().value().toString()));
    }

    private SearchHit hit(OrderRow row) {
        return new SearchHit(
                row.ref().value(),
                row.respondent().listed() + ", " + stageWords.word(row.stage()),
                Places.caseFile(row.id().value().toString()));
    }
}
