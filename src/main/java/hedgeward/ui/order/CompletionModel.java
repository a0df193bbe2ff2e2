package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.CorrectCase;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.CaseFields;
import hedgeward.domain.correction.Completion;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What was not known on the day, as far as it can be entered now.
///
/// @param facts every fact that is open, as it stands
/// @param reason how it became known
record CompletionModel(Map<CaseField, FactAnswer> facts, Answer<String> reason)
        implements FormModel {

    /// @param revealed whether the person gave a reason to see the protected person
    static CompletionModel of(
            CaseOverview overview, boolean revealed, Instant now, Messages messages) {
        Map<CaseField, FactAnswer> facts = new EnumMap<>(CaseField.class);
        Completion.open(overview.file(), now).stream()
                .filter(field -> revealed || !field.isGuarded())
                .forEach(
                        field ->
                                facts.put(
                                        field,
                                        FactAnswer.of(
                                                overview.file(), field, overview.officers())));
        return new CompletionModel(facts, Answer.of(messages.text(CaseMsg.COMPLETION_WHY_KNOWN)));
    }

    @Override
    public CaseStep step() {
        return CaseStep.COMPLETE;
    }

    /// What was filled in, when it is whole; else the problems stand beside the fields.
    Optional<CorrectCase.Command> command(
            CaseSteps.Seen seen, CaseOverview overview, Messages messages) {
        boolean readable = true;
        for (FactAnswer fact : facts.values()) {
            readable &= fact.answer().require(fact.isReadable(), messages.text(CaseMsg.UNREADABLE));
        }
        Map<CaseField, Optional<String>> filled = filled(overview);
        boolean any = !filled.isEmpty();
        boolean said =
                reason.require(
                        any && !reason.get().isBlank(),
                        messages.text(
                                any ? CaseMsg.CORRECTION_WHY_MISSING : CaseMsg.COMPLETION_NOTHING));
        return readable && said
                ? Optional.of(new CorrectCase.Command(seen, filled, reason.get()))
                : Optional.empty();
    }

    /// What differs from what stands there; a field left alone stays open.
    private Map<CaseField, Optional<String>> filled(CaseOverview overview) {
        Map<CaseField, Optional<String>> filled = new EnumMap<>(CaseField.class);
        facts.forEach((field, fact) -> filled.put(field, fact.text()));
        filled.entrySet()
                .removeIf(
                        e ->
                                e.getValue().isEmpty()
                                        || CaseFields.read(overview.file(), e.getKey())
                                                .equals(e.getValue()));
        return filled;
    }
}
