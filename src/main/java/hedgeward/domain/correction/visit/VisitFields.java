package hedgeward.domain.correction.visit;

import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.correction.Amended;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.YesNo;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.Disclosure;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitState;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads and writes the facts of a recorded visit one by one.
public final class VisitFields {

    private static final String APART = " ";

    private VisitFields() {}

    /// The value as text; empty when it is not known, and for a visit without an outcome.
    public static Optional<String> read(Visit visit, VisitField field) {
        return outcome(visit).flatMap(outcome -> read(outcome, field));
    }

    /// What differs between two states of one visit.
    public static List<FactChange<VisitField>> between(Visit before, Visit after) {
        return Arrays.stream(VisitField.values())
                .map(field -> new FactChange<>(field, read(before, field), read(after, field)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    static Optional<VisitOutcome> outcome(Visit visit) {
        return visit.state() instanceof VisitState.Recorded(var outcome)
                ? Optional.of(outcome)
                : Optional.empty();
    }

    /// What was found, with these facts.
    static VisitOutcome with(Amended<VisitField> amended) {
        return new VisitOutcome(
                amended.moment(VisitField.VISITED_AT).orElseThrow(),
                Attempt.valueOf(amended.value(VisitField.ATTEMPT).orElseThrow()),
                amended.isYes(VisitField.SEEN_ALONE),
                amended.isYes(VisitField.CHILDREN_SEEN),
                amended.isYes(VisitField.CONTACT_SINCE),
                amended.value(VisitField.DISCLOSED_WORDS)
                        .map(words -> new Disclosure(types(amended), words)),
                amended.value(VisitField.NOTES));
    }

    private static Optional<String> read(VisitOutcome outcome, VisitField field) {
        return switch (field) {
            case VISITED_AT -> Optional.of(outcome.visitedAt().toString());
            case ATTEMPT -> Optional.of(outcome.attempt().name());
            case SEEN_ALONE -> outcome.seenAlone().map(YesNo::word);
            case CHILDREN_SEEN -> outcome.childrenSeen().map(YesNo::word);
            case CONTACT_SINCE -> outcome.contactSince().map(YesNo::word);
            case DISCLOSED_TERMS -> outcome.disclosure().flatMap(told -> names(told.broken()));
            case DISCLOSED_WORDS -> outcome.disclosure().map(Disclosure::words);
            case NOTES -> outcome.notes();
        };
    }

    private static Optional<String> names(List<ConditionType> types) {
        return Optional.of(
                        types.stream()
                                .distinct()
                                .sorted()
                                .map(ConditionType::name)
                                .collect(Collectors.joining(APART)))
                .filter(names -> !names.isEmpty());
    }

    private static List<ConditionType> types(Amended<VisitField> amended) {
        return amended.value(VisitField.DISCLOSED_TERMS).stream()
                .flatMap(names -> Arrays.stream(names.split(APART)))
                .map(ConditionType::valueOf)
                .toList();
    }
}
