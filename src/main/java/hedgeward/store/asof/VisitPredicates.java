package hedgeward.store.asof;

import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.domain.order.Stage;

import org.jooq.Condition;

import java.time.Instant;

/// How a row of `visit`, joined with its `case_file`, stands at an instant.
public final class VisitPredicates {

    private final Instant at;

    private VisitPredicates(Instant at) {
        this.at = at;
    }

    public static VisitPredicates at(Instant at) {
        return new VisitPredicates(at);
    }

    /// No outcome by then, window not over, and the order had not ended before the window began.
    /// Whether the sweep has closed the visit since makes no difference.
    public Condition planned() {
        return VISIT.WINDOW_TO
                .ge(at)
                .and(open())
                .and(StagePredicates.at(at).made())
                .and(
                        StagePredicates.OVER_AT
                                .isNull()
                                .or(StagePredicates.OVER_AT.gt(at))
                                .or(VISIT.WINDOW_FROM.lt(StagePredicates.OVER_AT)));
    }

    /// No outcome by then, window over, order in force: while an order is suspended nobody has to
    /// see whether it is kept, nor afterwards where the whole window lay in the suspension.
    public Condition overdue() {
        return VISIT.WINDOW_TO
                .lt(at)
                .and(open())
                .and(StagePredicates.at(at).is(Stage.Kind.IN_FORCE))
                .andNot(rested());
    }

    /// The order was suspended from the beginning of the window to its end.
    public static Condition rested() {
        return SuspensionPredicates.around(VISIT.CASE_ID, VISIT.WINDOW_FROM, VISIT.WINDOW_TO);
    }

    /// No outcome as the register stands now; the quick form of [#open] for the present.
    public static Condition unrecorded() {
        return VISIT.STATE.eq("PLANNED");
    }

    /// Neither recorded nor called off by then.
    private Condition open() {
        return VISIT.STATE
                .in("PLANNED", "CLOSED")
                .or(VISIT.VISITED_AT.gt(at))
                .or(VISIT.CANCELLED_AT.gt(at));
    }
}
