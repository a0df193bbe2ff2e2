package hedgeward.exchange.rows;

import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.exchange.csv.Cells;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The columns of orders.csv that tell of the hearing of the application.
final class HearingCells {

    private HearingCells() {}

    static Optional<Hearing> read(Cells cells) {
        Optional<String> court = cells.text("hearing_court");
        Optional<Instant> at = cells.instant("hearing_at");
        Optional<Instant> made = cells.instant("order_made_at");
        Optional<HearingResult> stated =
                cells.word(
                        "hearing_result",
                        HearingResult::ofWord,
                        "made, refused, withdrawn, adjourned or lapsed");
        checkResult(cells, stated, cells.row().text("order_made_at").isPresent());
        Optional<HearingResult> result = stated.or(() -> made.map(_ -> HearingResult.MADE));
        if (court.isEmpty() && at.isEmpty() && result.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> determined =
                result.flatMap(r -> r == HearingResult.MADE ? made.or(() -> at) : at);
        return Optional.of(new Hearing(1, court, at, result, determined, Optional.empty()));
    }

    private static void checkResult(
            Cells cells, Optional<HearingResult> result, boolean orderMade) {
        boolean saysMade = result.filter(r -> r == HearingResult.MADE).isPresent();
        if (saysMade && !orderMade) {
            cells.reject(
                    "order_made_at",
                    "hearing_result is made, but order_made_at is empty: an order runs from the"
                            + " moment it is made (Crime and Security Act 2010 s.28(10)).");
        }
        if (orderMade && result.isPresent() && !saysMade) {
            cells.reject(
                    "hearing_result",
                    "order_made_at says that an order was made, hearing_result says otherwise"
                            + " (Crime and Security Act 2010 s.28).");
        }
        if (orderMade && result.isEmpty()) {
            cells.warn(
                    "hearing_result",
                    "hearing_result is empty; it was read as made, since an order was made.");
        }
    }

    /// A row has room for one hearing: the newest with a result, else the newest listing.
    static void write(List<Hearing> hearings, RowText row) {
        Optional<Hearing> told =
                hearings.reversed().stream()
                        .filter(hearing -> hearing.result().isPresent())
                        .findFirst()
                        .or(() -> hearings.reversed().stream().findFirst());
        row.put("hearing_court", told.flatMap(Hearing::court))
                .time("hearing_at", told.flatMap(HearingCells::heldAt))
                .put("hearing_result", told.flatMap(Hearing::result).map(HearingResult::word));
    }

    /// When it was listed, or when its result was given if that was before.
    private static Optional<Instant> heldAt(Hearing hearing) {
        return hearing.determinedAt()
                .filter(at -> hearing.listedFor().map(at::isBefore).orElse(true))
                .or(hearing::listedFor);
    }
}
