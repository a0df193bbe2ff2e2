package hedgeward.store.asof;

import static hedgeward.store.jooq.Tables.CASE_FILE;

import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Stage;
import hedgeward.domain.order.StageFacts;
import hedgeward.domain.order.event.OrderEnding;
import hedgeward.domain.order.event.Suspension;
import hedgeward.store.columns.Columns;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The columns the stage of a case at an instant follows from, for rows that do not load the case.
public final class StageColumns {

    private final Instant at;
    private final Field<Instant> suspendedFrom;
    private final Field<Instant> suspendedUntil;

    private StageColumns(Instant at) {
        this.at = at;
        SuspensionPredicates suspension = new SuspensionPredicates(at);
        suspendedFrom = suspension.from().as("suspended_from");
        suspendedUntil = suspension.until().as("suspended_until");
    }

    public static StageColumns at(Instant at) {
        return new StageColumns(at);
    }

    /// To be selected.
    public List<SelectField<?>> all() {
        return List.of(
                CASE_FILE.AUTHORISED_AT,
                CASE_FILE.GRANTED,
                CASE_FILE.SERVED_AT,
                CASE_FILE.HEARD_BY_LATEST,
                CASE_FILE.HEARING_LISTED_FOR,
                CASE_FILE.HEARING_RESULT,
                CASE_FILE.HEARING_DETERMINED_AT,
                CASE_FILE.HEARING_COUNT,
                CASE_FILE.ORDER_MADE_AT,
                CASE_FILE.ORDER_ENDS_AT,
                CASE_FILE.ORDER_SERVED_AT,
                CASE_FILE.ORDER_ENDED_AT,
                CASE_FILE.ORDER_ENDED_HOW,
                suspendedFrom,
                suspendedUntil);
    }

    /// The stage of a row that has these columns.
    public Stage stage(Record row) {
        return Stage.of(facts(row), at);
    }

    private StageFacts facts(Record row) {
        return new StageFacts(
                row.get(CASE_FILE.AUTHORISED_AT),
                row.get(CASE_FILE.GRANTED),
                Optional.ofNullable(row.get(CASE_FILE.SERVED_AT)),
                Optional.ofNullable(row.get(CASE_FILE.HEARD_BY_LATEST)),
                Optional.ofNullable(row.get(CASE_FILE.HEARING_LISTED_FOR)),
                Columns.word(HearingResult.class, row.get(CASE_FILE.HEARING_RESULT)),
                Optional.ofNullable(row.get(CASE_FILE.HEARING_DETERMINED_AT)),
                row.get(CASE_FILE.HEARING_COUNT) > 1,
                Optional.ofNullable(row.get(CASE_FILE.ORDER_MADE_AT)),
                Optional.ofNullable(row.get(CASE_FILE.ORDER_ENDS_AT)),
                Optional.ofNullable(row.get(CASE_FILE.ORDER_SERVED_AT)),
                Columns.word(OrderEnding.How.class, row.get(CASE_FILE.ORDER_ENDED_HOW))
                        .map(how -> new OrderEnding(row.get(CASE_FILE.ORDER_ENDED_AT), how)),
                suspension(row));
    }

    private List<Suspension> suspension(Record row) {
        return Optional.ofNullable(row.get(suspendedFrom))
                .map(from -> new Suspension(from, Optional.ofNullable(row.get(suspendedUntil))))
                .stream()
                .toList();
    }
}
