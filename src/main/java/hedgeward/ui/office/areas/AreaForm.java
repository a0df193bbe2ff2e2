package hedgeward.ui.office.areas;

import hedgeward.domain.area.AreaId;
import hedgeward.domain.area.RegimeArea;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.Answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A row as it is typed in.
///
/// @param seen the row being changed; empty for a new one
record AreaForm(
        Optional<RegimeArea> seen,
        Answer<Regime> regime,
        Answer<String> force,
        Answer<String> place,
        Answer<Optional<LocalDate>> from,
        Answer<Optional<LocalDate>> lastDay,
        Answer<String> instrument,
        Answer<String> source,
        Answer<String> note) {

    private static final AreaId NOT_GIVEN_YET = new AreaId(new UUID(0, 0));

    static AreaForm fresh() {
        return new AreaForm(
                Optional.empty(),
                Answer.of(Regime.DAPN_DAPO),
                Answer.of(""),
                Answer.of(""),
                Answer.empty(),
                Answer.empty(),
                Answer.of(""),
                Answer.of(""),
                Answer.of(""));
    }

    static AreaForm of(RegimeArea area) {
        return new AreaForm(
                Optional.of(area),
                Answer.of(area.regime()),
                Answer.of(area.force().orElse("")),
                Answer.of(area.place().orElse("")),
                Answer.of(Optional.of(area.from())),
                Answer.of(area.lastDay()),
                Answer.of(area.instrument()),
                Answer.of(area.source()),
                Answer.of(area.note().orElse("")));
    }

    /// The row as typed; empty without a first day.
    Optional<RegimeArea> typed() {
        return from.get()
                .map(
                        first ->
                                new RegimeArea(
                                        seen.map(RegimeArea::id).orElse(NOT_GIVEN_YET),
                                        seen.map(RegimeArea::version).orElse(0L),
                                        regime.get(),
                                        text(force),
                                        text(place),
                                        first,
                                        lastDay.get(),
                                        instrument.get().strip(),
                                        source.get().strip(),
                                        text(note)));
    }

    /// Puts what is wrong beside its field.
    void refuse(RegimeArea.Problem problem, String words) {
        Answer<?> field =
                switch (problem) {
                    case PLACE_WITHOUT_FORCE -> force;
                    case ENDS_BEFORE_IT_BEGINS -> lastDay;
                    case INSTRUMENT_MISSING -> instrument;
                    case SOURCE_MISSING -> source;
                };
        field.refuse(words);
    }

    private static Optional<String> text(Answer<String> answer) {
        return Optional.of(answer.get().strip()).filter(text -> !text.isEmpty());
    }

    @Override
    public String toString() {
        return "AreaForm";
    }
}
