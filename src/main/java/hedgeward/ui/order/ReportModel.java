package hedgeward.ui.order;

import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A breach reported otherwise than at a visit, as it is typed in.
///
/// @param terms those that bind or once did, and which of them are said to be broken
record ReportModel(
        Answer<Optional<Instant>> at,
        Answer<BreachSource> source,
        Regime regime,
        Map<ConditionType, BooleanProperty> terms,
        Answer<Boolean> whole,
        Answer<String> words)
        implements FormModel {

    static ReportModel of(Regime regime, Set<ConditionType> everBound) {
        Map<ConditionType, BooleanProperty> ticks = new LinkedHashMap<>();
        everBound.stream().sorted().forEach(type -> ticks.put(type, new SimpleBooleanProperty()));
        return new ReportModel(
                Answer.empty(),
                Answer.of(BreachSource.CALL),
                regime,
                ticks,
                Answer.of(true),
                Answer.of(""));
    }

    @Override
    public CaseStep step() {
        return CaseStep.REPORT_BREACH;
    }

    List<ConditionType> broken() {
        return terms.entrySet().stream()
                .filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<String> said() {
        return words.get().isBlank() ? Optional.empty() : Optional.of(words.get().strip());
    }

    boolean isWhole(Messages messages) {
        boolean timed = at.require(at.get().isPresent(), messages.text(CaseMsg.TIME_MISSING));
        boolean ticked = whole.require(!broken().isEmpty(), messages.text(CaseMsg.TERM_MISSING));
        return timed && ticked;
    }

    boolean refuse(BreachRejection why, String reason) {
        boolean aboutTime =
                why == BreachRejection.REPORTED_IN_THE_FUTURE
                        || why == BreachRejection.NOTHING_IN_FORCE_THEN;
        if (aboutTime) {
            at.refuse(reason);
        } else if (why == BreachRejection.TERM_NOT_IN_THE_ORDER) {
            whole.refuse(reason);
        }
        return aboutTime || why == BreachRejection.TERM_NOT_IN_THE_ORDER;
    }
}
