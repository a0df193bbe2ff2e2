package hedgeward.app.desk;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Office;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.CourtRoute;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What this shift must do, in the order of what runs out first.
public final class ReadToday {

    /// How far ahead the desk looks.
    public static final Duration HORIZON = Duration.ofDays(3);

    private static final int MOST = 500;
    private static final int MOST_ON_PAPER = 5_000;

    private final UnitOfWork unitOfWork;
    private final DeskTable table;
    private final Office office;
    private final CaseGate gate;
    private final Clock clock;

    public ReadToday(
            UnitOfWork unitOfWork, DeskTable table, Office office, CaseGate gate, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.table = table;
        this.office = office;
        this.gate = gate;
        this.clock = clock;
    }

    public List<DeskClock> handle(Actor actor) {
        Instant now = clock.instant();
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(() -> shown(actor, clocks(now)))
                : List.of();
    }

    /// The same so far ahead, for who looks further.
    public List<DeskClock> ahead(Actor actor, Duration ahead) {
        Instant now = clock.instant();
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(() -> shown(actor, clocks(now, ahead, MOST_ON_PAPER)))
                : List.of();
    }

    /// The court clocks running at an instant, the nearest first, without names.
    public List<CourtLine> courts(Actor actor, Instant at) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(() -> clocks(at)).stream()
                        .filter(found -> found.kind() == DeskClock.Kind.COURT)
                        .map(ReadToday::line)
                        .toList()
                : List.of();
    }

    private static CourtLine line(DeskClock court) {
        return new CourtLine(
                court.due(),
                court.latestLawful().orElse(court.due()),
                court.route().map(CourtRoute::inDockBy),
                court.route().map(CourtRoute::sitting));
    }

    private List<DeskClock> shown(Actor actor, List<DeskClock> clocks) {
        return DeskClock.without(clocks, gate.closedTo(actor));
    }

    private List<DeskClock> clocks(Instant now) {
        return clocks(now, HORIZON, MOST);
    }

    private List<DeskClock> clocks(Instant now, Duration ahead, int most) {
        CourtPlan courts = office.settings().courts();
        return table.findClocks(now, now.plus(ahead), most).stream()
                .map(
                        found ->
                                found.kind() == DeskClock.Kind.COURT
                                        ? found.withRoute(courts.route(found.from(), found.due()))
                                        : found)
                .toList();
    }
}
