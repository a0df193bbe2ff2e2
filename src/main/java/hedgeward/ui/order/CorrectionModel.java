package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.CorrectCase;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.CaseFields;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Facts of a case being put right, a group at a time, and why.
///
/// @param offered groups that hold a fact that can be put right
/// @param facts every fact that can be, as it stands
record CorrectionModel(
        List<CaseField.Group> offered,
        Answer<CaseField.Group> group,
        Map<CaseField, FactAnswer> facts,
        Answer<String> reason)
        implements FormModel {

    /// @param revealed whether the person gave a reason to see the protected person
    static CorrectionModel of(CaseOverview overview, boolean revealed) {
        Map<CaseField, FactAnswer> facts = new EnumMap<>(CaseField.class);
        CaseFields.open(overview.file()).stream()
                .filter(field -> revealed || !field.isGuarded())
                .forEach(
                        field ->
                                facts.put(
                                        field,
                                        FactAnswer.of(
                                                overview.file(), field, overview.officers())));
        List<CaseField.Group> offered =
                Arrays.stream(CaseField.Group.values())
                        .filter(group -> group.fields().stream().anyMatch(facts::containsKey))
                        .toList();
        return new CorrectionModel(
                offered, Answer.of(newest(offered)), Map.copyOf(facts), Answer.of(""));
    }

    @Override
    public CaseStep step() {
        return CaseStep.CORRECT;
    }

    /// The facts of the chosen group that can be put right, as they shall be.
    Map<CaseField, Optional<String>> values() {
        Map<CaseField, Optional<String>> values = new EnumMap<>(CaseField.class);
        group.get().fields().stream()
                .filter(facts::containsKey)
                .forEach(field -> values.put(field, fact(field).text()));
        return values;
    }

    FactAnswer fact(CaseField field) {
        return Optional.ofNullable(facts.get(field)).orElseThrow();
    }

    /// Whether everything typed can be read and a reason is given; problems stand beside fields.
    private boolean isWhole(Messages messages) {
        boolean read = true;
        for (CaseField field : values().keySet()) {
            FactAnswer fact = fact(field);
            read &= fact.answer().require(fact.isReadable(), messages.text(CaseMsg.UNREADABLE));
        }
        boolean given =
                reason.require(
                        !reason.get().isBlank(), messages.text(CaseMsg.CORRECTION_WHY_MISSING));
        return read && given;
    }

    /// The correction, when it is whole.
    Optional<CorrectCase.Command> command(CaseSteps.Seen seen, Messages messages) {
        return isWhole(messages)
                ? Optional.of(new CorrectCase.Command(seen, values(), reason.get()))
                : Optional.empty();
    }

    /// What was typed last is most often what is wrong.
    private static CaseField.Group newest(List<CaseField.Group> offered) {
        return offered.getLast();
    }
}
