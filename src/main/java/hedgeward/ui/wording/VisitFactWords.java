package hedgeward.ui.wording;

import static java.util.Map.entry;

import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.correction.FactKind;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.domain.visit.Attempt;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says the facts of a visit.
///
/// @param terms those of the order
public record VisitFactWords(Look look, List<ConditionType> terms)
        implements FactWords<VisitField> {

    private static final Map<VisitField, VisitFactWord> NAMES =
            Map.ofEntries(
                    entry(VisitField.VISITED_AT, VisitFactWord.VISITED_AT),
                    entry(VisitField.ATTEMPT, VisitFactWord.ATTEMPT),
                    entry(VisitField.SEEN_ALONE, VisitFactWord.SEEN_ALONE),
                    entry(VisitField.CHILDREN_SEEN, VisitFactWord.CHILDREN_SEEN),
                    entry(VisitField.CONTACT_SINCE, VisitFactWord.CONTACT_SINCE),
                    entry(VisitField.DISCLOSED_TERMS, VisitFactWord.DISCLOSED_TERMS),
                    entry(VisitField.DISCLOSED_WORDS, VisitFactWord.DISCLOSED_WORDS),
                    entry(VisitField.NOTES, VisitFactWord.NOTES));

    public VisitFactWords {
        terms = List.copyOf(terms);
    }

    /// What they are called together.
    public String group() {
        return look.messages().text(VisitFactWord.GROUP);
    }

    @Override
    public MsgKey name(VisitField field) {
        return Optional.ofNullable(NAMES.get(field)).orElseThrow();
    }

    @Override
    public FactKind kind(VisitField field) {
        return field.kind();
    }

    @Override
    public List<String> choices(VisitField field) {
        return field == VisitField.DISCLOSED_TERMS
                ? terms.stream().map(Enum::name).toList()
                : Arrays.stream(Attempt.values()).map(Enum::name).toList();
    }

    @Override
    public String choice(VisitField field, String value) {
        return field == VisitField.DISCLOSED_TERMS
                ? ConditionWords.brief(look.messages(), ConditionType.valueOf(value))
                : new VisitWords(look.messages()).attempt(Attempt.valueOf(value));
    }
}
