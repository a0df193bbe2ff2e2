package hedgeward.ui.order;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.order.OrderTerm;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How long a DAPO lasts, as it is typed in (DAA 2021 s.38).
///
/// @param before how long it lasted before; open while it is being made
record Lasting(
        OrderTerm before,
        Answer<Ends> ends,
        Answer<Optional<LocalDate>> lastDay,
        Answer<String> event) {

    private static final LegalSource SOURCE = LegalSource.domesticAbuseAct("s.38");

    /// What ends it.
    enum Ends {
        FURTHER_ORDER(LastingMsg.FURTHER_ORDER),
        LAST_DAY(LastingMsg.LAST_DAY),
        EVENT(LastingMsg.EVENT);

        private final LastingMsg word;

        Ends(LastingMsg word) {
            this.word = word;
        }
    }

    static Lasting open() {
        return of(OrderTerm.OPEN_ENDED);
    }

    /// As an order lasts until the court changes that.
    static Lasting of(OrderTerm term) {
        Ends ends =
                term.lastDay()
                        .map(_ -> Ends.LAST_DAY)
                        .or(() -> term.untilEvent().map(_ -> Ends.EVENT))
                        .orElse(Ends.FURTHER_ORDER);
        return new Lasting(
                term,
                Answer.of(ends),
                Answer.of(term.lastDay()),
                Answer.of(term.untilEvent().orElse("")));
    }

    /// What was typed, when it is whole; otherwise the problem stands beside its field.
    Optional<OrderTerm> term(Messages messages) {
        String missing = messages.text(LastingMsg.MISSING);
        return switch (ends.get()) {
            case FURTHER_ORDER -> Optional.of(OrderTerm.OPEN_ENDED);
            case LAST_DAY -> {
                lastDay.require(lastDay.get().isPresent(), missing);
                yield lastDay.get().equals(before.lastDay())
                        ? lastDay.get().map(_ -> before)
                        : lastDay.get().map(OrderTerm::to);
            }
            case EVENT ->
                    event.require(!event.get().isBlank(), missing)
                            ? Optional.of(OrderTerm.until(event.get()))
                            : Optional.empty();
        };
    }

    /// Its fields; the day and the event are shown when they are asked.
    List<FieldRow> fields(FormPlace place, Runnable changed) {
        place.scope().listen(ends.valueProperty(), _ -> changed.run());
        return List.of(
                place.fields()
                        .choice(
                                "lasts",
                                LastingMsg.FIELD,
                                ends,
                                List.of(Ends.values()),
                                e -> place.look().messages().text(e.word))
                        .requiredBy(SOURCE.toString()),
                place.fields().day("last-day", LastingMsg.FIELD_LAST_DAY, lastDay),
                place.fields().text("event", LastingMsg.FIELD_EVENT, event));
    }

    /// Shows of these fields the ones that are asked.
    void fit(List<FieldRow> fields, boolean asked) {
        show(asked, fields.get(0));
        show(asked && ends.get() == Ends.LAST_DAY, fields.get(1));
        show(asked && ends.get() == Ends.EVENT, fields.get(2));
    }

    private static void show(boolean shown, FieldRow row) {
        row.setVisible(shown);
        row.setManaged(shown);
    }

    @Override
    public String toString() {
        return "Lasting";
    }
}
