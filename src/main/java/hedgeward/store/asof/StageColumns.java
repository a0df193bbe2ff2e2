package hedgeward.store.asof;

import static hedgeward.store.jooq.Tables.CASE_FILE;

import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Stage;
import hedgeward.domain.order.StageFacts;
import hedgeward.store.columns.Columns;

import org.jooq.Record;
import org.jooq.SelectField;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The columns the stage of a case follows from, for rows that do not load the case.
public final class StageColumns {

    /// To be selected.
    public static final List<SelectField<?>> ALL =
            List.of(
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
                    CASE_FILE.ORDER_SERVED_AT);

    private StageColumns() {}

    /// The stage at an instant of a row that has these columns.
    public static Stage stage(Record row, Instant at) {
        return Stage.of(facts(row), at);
    }

    private static StageFacts facts(Record row) {
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
                Optional.ofNullable(row.get(CASE_FILE.ORDER_SERVED_AT)));
    }
}
