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
record Lasting(Answer<Ends> ends, Answer<Optional<LocalDate>> lastDay, Answer<String> event) {

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
        return new Lasting(Answer.of(Ends.FURTHER_ORDER), Answer.empty(), Answer.of(""));
    }

    /// What was typed, when it is whole; otherwise the problem stands beside its field.
    Optional<OrderTerm> term(Messages messages) {
        String missing = messages.text(LastingMsg.MISSING);
        return switch (ends.get()) {
            case FURTHER_ORDER -> Optional.of(OrderTerm.OPEN_ENDED);
            case LAST_DAY -> {
                lastDay.require(lastDay.get().isPresent(), missing);
                yield lastDay.get().map(OrderTerm::to);
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

    /// Whether the field at that place is asked.
    boolean isAsked(int place) {
        return switch (place) {
            case 1 -> ends.get() == Ends.LAST_DAY;
            case 2 -> ends.get() == Ends.EVENT;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return "Lasting";
    }
}
