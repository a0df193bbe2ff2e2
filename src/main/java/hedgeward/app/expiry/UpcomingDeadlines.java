package hedgeward.app.expiry;

import hedgeward.app.access.CaseGate;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.desk.DeskClock;
import hedgeward.app.desk.DeskTable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The clocks that run out soon, for the program itself: for warnings and for the briefing.
public final class UpcomingDeadlines {

    /// How far ahead it looks: as far as the earliest warning.
    public static final Duration AHEAD = DeadlineWarning.Mark.DAY.before();

    private static final int MOST = 500;

    private final UnitOfWork unitOfWork;
    private final DeskTable table;
    private final CaseGate gate;

    public UpcomingDeadlines(UnitOfWork unitOfWork, DeskTable table, CaseGate gate) {
        this.unitOfWork = unitOfWork;
        this.table = table;
        this.gate = gate;
    }

    /// Everything that runs out in the day after the instant, or is overdue at it. What is of a
    /// restricted case names nobody, whoever is at the desk.
    public List<DeskClock> at(Instant now) {
        return unitOfWork.read(
                () ->
                        DeskClock.without(
                                table.findClocks(now, now.plus(AHEAD), MOST),
                                gate.closedToAnybody()));
    }
}
