package hedgeward.ui.wording;

import hedgeward.domain.area.Availability;
import hedgeward.domain.area.RegimeArea;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.Times;

import java.util.stream.Collectors;

/// Says whether a regime may be used, and why not, with the instrument behind it.
public record AreaWords(Messages messages, Times times) {

    /// One sentence.
    public String sentence(Regime regime, Availability availability) {
        String what = regime.code();
        return switch (availability) {
            case Availability.Everywhere(var by) -> everywhere(what, by);
            case Availability.InParts(var by) ->
                    messages.text(
                            AreaWord.IN_PARTS,
                            what,
                            by.getFirst().instrument(),
                            by.stream()
                                    .flatMap(row -> row.place().stream())
                                    .collect(Collectors.joining(", ")));
            case Availability.NotYet(var next) ->
                    messages.text(
                            AreaWord.NOT_YET, what, next.instrument(), times.dayYear(next.from()));
            case Availability.Ended(var last) -> ended(what, last);
            case Availability.NotHere() -> messages.text(AreaWord.NOT_HERE, what);
            case Availability.ForceNotSet() -> messages.text(AreaWord.FORCE_NOT_SET, what);
        };
    }

    /// How loud it is.
    public State state(Availability availability) {
        return switch (availability) {
            case Availability.Everywhere _ -> State.DONE;
            case Availability.InParts _ -> State.DUE_SOON;
            case Availability.NotYet _,
                    Availability.Ended _,
                    Availability.NotHere _,
                    Availability.ForceNotSet _ ->
                    State.CLOSED;
        };
    }

    /// Why a row may not be kept.
    public String problem(RegimeArea.Problem problem) {
        return messages.text(
                switch (problem) {
                    case PLACE_WITHOUT_FORCE -> AreaWord.PROBLEM_PLACE_WITHOUT_FORCE;
                    case ENDS_BEFORE_IT_BEGINS -> AreaWord.PROBLEM_ENDS_BEFORE_IT_BEGINS;
                    case INSTRUMENT_MISSING -> AreaWord.PROBLEM_INSTRUMENT_MISSING;
                    case SOURCE_MISSING -> AreaWord.PROBLEM_SOURCE_MISSING;
                });
    }

    private String everywhere(String what, RegimeArea by) {
        return by.lastDay()
                .map(
                        last ->
                                messages.text(
                                        AreaWord.EVERYWHERE_UNTIL,
                                        what,
                                        by.instrument(),
                                        times.dayYear(last)))
                .orElseGet(() -> messages.text(AreaWord.EVERYWHERE, what, by.instrument()));
    }

    private String ended(String what, RegimeArea last) {
        String day = last.lastDay().map(times::dayYear).orElse("");
        return last.note()
                .map(note -> messages.text(AreaWord.ENDED_NOTE, what, last.instrument(), day, note))
                .orElseGet(() -> messages.text(AreaWord.ENDED, what, last.instrument(), day));
    }
}
