package hedgeward.ui.wording;

import static java.util.Map.entry;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.PenaltyRules;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.correction.FactKind;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.domain.order.CaseFile;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says the facts of a breach.
///
/// @param terms those that can be named as broken
/// @param isOffence whether the breach is tried as an offence, as that of a DAPO is
public record BreachFactWords(Look look, List<ConditionType> terms, boolean isOffence)
        implements FactWords<BreachField> {

    private static final Map<BreachField, BreachFactWord> NAMES =
            Map.ofEntries(
                    entry(BreachField.REPORTED_AT, BreachFactWord.REPORTED_AT),
                    entry(BreachField.SOURCE, BreachFactWord.SOURCE),
                    entry(BreachField.TERMS, BreachFactWord.TERMS),
                    entry(BreachField.WORDS, BreachFactWord.WORDS),
                    entry(BreachField.SOUGHT_SINCE, BreachFactWord.SOUGHT_SINCE),
                    entry(BreachField.ARRESTED_AT, BreachFactWord.ARRESTED_AT),
                    entry(BreachField.ARREST_PLACE, BreachFactWord.ARREST_PLACE),
                    entry(BreachField.CUSTODY_REF, BreachFactWord.CUSTODY_REF),
                    entry(BreachField.ARRIVED_AT, BreachFactWord.ARRIVED_AT),
                    entry(
                            BreachField.DETENTION_AUTHORISED_AT,
                            BreachFactWord.DETENTION_AUTHORISED_AT),
                    entry(BreachField.TIME_SOURCE, BreachFactWord.TIME_SOURCE),
                    entry(BreachField.COURT_BY, BreachFactWord.COURT_BY),
                    entry(BreachField.RELEASED_AT, BreachFactWord.RELEASED_AT),
                    entry(BreachField.RELEASE_REASON, BreachFactWord.RELEASE_REASON),
                    entry(BreachField.BEFORE_COURT_AT, BreachFactWord.BEFORE_COURT_AT),
                    entry(BreachField.COURT_AGAIN_AT, BreachFactWord.COURT_AGAIN_AT),
                    entry(BreachField.REMAND_KIND, BreachFactWord.REMAND_KIND),
                    entry(BreachField.REMAND_UNTIL, BreachFactWord.REMAND_UNTIL),
                    entry(BreachField.REMAND_WORDS, BreachFactWord.REMAND_WORDS),
                    entry(BreachField.OUTCOME, BreachFactWord.OUTCOME),
                    entry(BreachField.CUSTODY_DAYS, BreachFactWord.CUSTODY_DAYS),
                    entry(BreachField.FINE_POUNDS, BreachFactWord.FINE_POUNDS),
                    entry(BreachField.DAILY_POUNDS, BreachFactWord.DAILY_POUNDS),
                    entry(BreachField.DEFAULT_DAYS, BreachFactWord.DEFAULT_DAYS));

    private static final Map<BreachField, List<String>> CHOICES =
            Map.of(
                    BreachField.SOURCE,
                    Arrays.stream(BreachSource.values()).map(Enum::name).toList(),
                    BreachField.REMAND_KIND,
                    List.of("CUSTODY", "BAIL"),
                    BreachField.OUTCOME,
                    List.of("PROVED", "NOT_PROVED", "WITHDRAWN"));

    public BreachFactWords {
        terms = List.copyOf(terms);
    }

    /// For this breach.
    public static BreachFactWords of(Look look, Breach breach, CaseFile file) {
        return new BreachFactWords(
                look,
                BreachRules.termsAt(file, breach.reportedAt()).map(Terms::types).stream()
                        .flatMap(Set::stream)
                        .sorted()
                        .toList(),
                PenaltyRules.scaleOf(breach, file) == PenaltyRules.Scale.DAPO_OFFENCE);
    }

    /// What a group of facts is called.
    public String group(BreachField.Group group) {
        return look.messages()
                .text(
                        switch (group) {
                            case REPORT -> BreachFactWord.GROUP_REPORT;
                            case ARREST -> BreachFactWord.GROUP_ARREST;
                            case COURT -> BreachFactWord.GROUP_COURT;
                        });
    }

    @Override
    public MsgKey name(BreachField field) {
        return Optional.ofNullable(NAMES.get(field)).orElseThrow();
    }

    @Override
    public FactKind kind(BreachField field) {
        return field.kind();
    }

    @Override
    public List<String> choices(BreachField field) {
        return field == BreachField.TERMS
                ? terms.stream().map(Enum::name).toList()
                : CHOICES.getOrDefault(field, List.of());
    }

    @Override
    public String choice(BreachField field, String value) {
        return switch (value) {
            case "BAIL" -> text(BreachFactWord.REMANDED_ON_BAIL);
            case "CUSTODY" -> text(BreachFactWord.REMANDED_IN_CUSTODY);
            case "PROVED" -> text(isOffence ? BreachFactWord.CONVICTED : BreachFactWord.PROVED);
            case "NOT_PROVED" ->
                    text(isOffence ? BreachFactWord.ACQUITTED : BreachFactWord.NOT_PROVED);
            case "WITHDRAWN" ->
                    text(isOffence ? BreachFactWord.DISCONTINUED : BreachFactWord.WITHDRAWN);
            default -> named(field, value);
        };
    }

    private String named(BreachField field, String value) {
        return field == BreachField.TERMS
                ? ConditionWords.brief(look.messages(), ConditionType.valueOf(value))
                : new BreachWords(look.messages()).source(BreachSource.valueOf(value));
    }

    private String text(BreachFactWord word) {
        return look.messages().text(word);
    }
}
