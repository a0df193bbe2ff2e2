package hedgeward.ui.breach;

import hedgeward.app.breach.BreachSteps;
import hedgeward.app.breach.CorrectBreach;
import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.common.Result;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.breach.BreachCorrectionRules;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.domain.correction.breach.BreachFields;
import hedgeward.ui.correction.CorrectionEntry;
import hedgeward.ui.correction.CorrectionSheet;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.BreachFactWords;
import hedgeward.ui.wording.BreachWords;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Puts facts of the breach right: what can be, what would follow, and doing it.
final class CorrectDesk {

    private final BreachController.Subject subject;
    private final CorrectBreach correct;
    private final Lane foreseeing;
    private final Look look;

    CorrectDesk(
            BreachController.Subject subject, CorrectBreach correct, Lane foreseeing, Look look) {
        this.subject = subject;
        this.correct = correct;
        this.foreseeing = foreseeing;
        this.look = look;
    }

    /// The facts that can be put right, as they stand.
    List<CorrectionSheet.Group<BreachField>> groups(BreachOverview o) {
        Set<BreachField> open = BreachFields.open(o.breach());
        return Arrays.stream(BreachField.Group.values())
                .map(group -> group(o, group, open))
                .filter(group -> !group.facts().isEmpty())
                .toList();
    }

    BreachFactWords words(BreachOverview o) {
        return BreachFactWords.of(look, o.breach(), o.file());
    }

    /// Says what these facts would change, or why they cannot stand.
    void foresee(
            BreachOverview o,
            Map<BreachField, Optional<String>> values,
            Consumer<List<String>> show) {
        foreseeing.run(() -> foreseen(o, values), show);
    }

    /// Puts them right.
    Result<Breach, BreachRejection> save(
            BreachOverview o, Map<BreachField, Optional<String>> values, String reason) {
        return correct.handle(
                new CorrectBreach.Command(
                        new BreachSteps.Seen(
                                subject.actor(), o.breach().id(), o.breach().version()),
                        values,
                        reason));
    }

    /// What was put right so far, newest first.
    List<CorrectionEntry> made(BreachOverview o) {
        BreachFactWords words = words(o);
        return o.corrections().stream()
                .map(
                        one ->
                                new CorrectionEntry(
                                        Optional.empty(),
                                        one.at(),
                                        one.userName(),
                                        one.reason(),
                                        one.changes().stream().map(words::change).toList()))
                .toList();
    }

    private CorrectionSheet.Group<BreachField> group(
            BreachOverview o, BreachField.Group group, Set<BreachField> open) {
        Map<BreachField, Optional<String>> facts = new LinkedHashMap<>();
        Arrays.stream(BreachField.values())
                .filter(field -> field.group() == group && open.contains(field))
                .forEach(field -> facts.put(field, BreachFields.read(o.breach(), field)));
        return new CorrectionSheet.Group<>(words(o).group(group), facts);
    }

    private List<String> foreseen(BreachOverview o, Map<BreachField, Optional<String>> values) {
        return switch (correct.foresee(o.breach(), o.file(), values)) {
            case Decision.Accepted<Breach, BreachRejection>(var corrected, var _) ->
                    Stream.concat(
                                    BreachFields.between(o.breach(), corrected).stream()
                                            .map(words(o)::change),
                                    others(o, values, corrected).stream())
                            .toList();
            case Decision.Rejected<Breach, BreachRejection>(var why) ->
                    why == BreachRejection.NOTHING_CORRECTED
                            ? List.of()
                            : List.of(new BreachWords(look.messages()).rejection(why));
        };
    }

    /// One arrest is put right in every breach it was made for.
    private Optional<String> others(
            BreachOverview o, Map<BreachField, Optional<String>> values, Breach corrected) {
        Map<BreachField, Optional<String>> changed = new LinkedHashMap<>(values);
        changed.keySet()
                .removeIf(
                        field ->
                                BreachFields.read(o.breach(), field)
                                        .equals(BreachFields.read(corrected, field)));
        long also =
                o.sameArrest().stream()
                        .filter(
                                other ->
                                        !BreachCorrectionRules.shared(o.breach(), other, changed)
                                                .isEmpty())
                        .count();
        return also == 0
                ? Optional.empty()
                : Optional.of(look.messages().text(BreachMsg.FORM_CORRECT_ALSO, also));
    }
}
