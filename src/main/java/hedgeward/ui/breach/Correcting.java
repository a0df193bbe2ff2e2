package hedgeward.ui.breach;

import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.LastChange;
import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.breachpage.ReadBreach;
import hedgeward.app.common.Result;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.Merge;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.domain.correction.breach.BreachFields;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.correction.ConflictSheet;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.wording.BreachFactWords;
import hedgeward.ui.wording.ChangedByWords;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts facts of the breach right. Where somebody else changed it meanwhile, both changes are laid
/// beside each other and saved together, as often as that happens; for a step it is said who did
/// what.
final class Correcting {

    private final BreachController.Subject subject;
    private final ReadBreach read;
    private final LastChange lastChange;
    private final Desk desk;
    private final Lane asking;
    private final BreachModel model;
    private final Look look;
    private final BiConsumer<BreachOverview, Result<Breach, BreachRejection>> taken;
    private final TakingBack takingBack;
    private Optional<BreachOverview> begunOn = Optional.empty();

    /// What it is saved with.
    record Desk(UiTasks tasks, Lane saving, CorrectDesk correct) {}

    /// @param taken told what came of a correction, and on which state it was made
    Correcting(
            BreachController.Subject subject,
            BreachController.Steps steps,
            Desk desk,
            BreachModel model,
            Look look,
            BiConsumer<BreachOverview, Result<Breach, BreachRejection>> taken) {
        this.subject = subject;
        this.read = steps.read();
        this.lastChange = steps.lastChange();
        this.desk = desk;
        this.asking = desk.tasks().lane();
        this.model = model;
        this.look = look;
        this.taken = taken;
        this.takingBack =
                new TakingBack(
                        subject.actor(), steps.back(), desk.tasks(), desk.saving(), look, taken);
    }

    /// What takes a step back.
    TakingBack takingBack() {
        return takingBack;
    }

    /// A form is opened on the breach as it is shown now.
    void begin() {
        model.conflictProperty().set(Optional.empty());
        begunOn = model.overviewProperty().get();
    }

    /// Puts facts right in the breach as it was when the form was opened.
    void correct(Map<BreachField, Optional<String>> values, String reason) {
        begunOn.or(model.overviewProperty()::get).ifPresent(seen -> save(seen, values, reason));
    }

    /// Saves what both want, over the breach as it stands now; nothing to save counts as done.
    void onMerged(Map<BreachField, Optional<String>> values) {
        Optional<Conflict<BreachOverview, BreachField>> merged = model.conflictProperty().get();
        model.conflictProperty().set(Optional.empty());
        if (values.isEmpty()) {
            merged.ifPresent(
                    both -> taken.accept(both.now(), new Result.Done<>(both.now().breach())));
        } else {
            merged.ifPresent(both -> save(both.now(), values, both.reason()));
        }
    }

    /// Back to the form, with all that was typed.
    void onBack() {
        model.conflictProperty().set(Optional.empty());
    }

    private void save(
            BreachOverview seen, Map<BreachField, Optional<String>> values, String reason) {
        desk.saving()
                .run(
                        () -> desk.correct().save(seen, values, reason),
                        answer -> {
                            if (answer instanceof Result.Stale<Breach, BreachRejection>) {
                                lay(seen, values, reason);
                            } else {
                                taken.accept(seen, answer);
                            }
                        });
    }

    private record Standing(Optional<BreachOverview> now, Optional<AuditLine> by) {}

    private void lay(
            BreachOverview before, Map<BreachField, Optional<String>> typed, String reason) {
        ask(
                before,
                standing -> {
                    model.overviewProperty().set(standing.now());
                    model.conflictProperty()
                            .set(
                                    standing.now()
                                            .map(
                                                    now ->
                                                            new Conflict<>(
                                                                    now,
                                                                    merge(before, now, typed),
                                                                    new ChangedByWords(look)
                                                                            .of(standing.by()),
                                                                    reason)));
                });
    }

    /// Tells who changed it since `before`, and what.
    void tell(BreachOverview before) {
        ask(
                before,
                standing -> {
                    standing.now().ifPresent(now -> model.overviewProperty().set(Optional.of(now)));
                    model.refusalProperty().set(Optional.of(said(before, standing)));
                });
    }

    /// The sheet on which both are merged.
    ConflictSheet<BreachField> sheet(Conflict<BreachOverview, BreachField> conflict) {
        BreachFactWords words = words(conflict.now());
        return new ConflictSheet<>(
                new ConflictSheet.Frame<>(
                        look,
                        "breach-",
                        field -> look.messages().text(words.name(field)),
                        words::value),
                conflict,
                new ConflictSheet.Ways<>(this::onMerged, this::onBack));
    }

    private void ask(BreachOverview before, Consumer<Standing> then) {
        asking.run(
                () ->
                        new Standing(
                                read.again(subject.actor(), subject.id()),
                                lastChange.handle(
                                        subject.actor(),
                                        AuditSubject.of(subject.id(), before.breach().caseId()))),
                then);
    }

    private String said(BreachOverview before, Standing standing) {
        return Stream.concat(
                        Stream.of(new ChangedByWords(look).of(standing.by())),
                        changes(before, standing).stream())
                .collect(Collectors.joining("\n"));
    }

    private List<String> changes(BreachOverview before, Standing standing) {
        return standing.now().stream()
                .flatMap(
                        now ->
                                BreachFields.between(before.breach(), now.breach()).stream()
                                        .map(words(now)::change))
                .toList();
    }

    private static Merge<BreachField> merge(
            BreachOverview before, BreachOverview now, Map<BreachField, Optional<String>> typed) {
        Set<BreachField> fields = EnumSet.noneOf(BreachField.class);
        fields.addAll(typed.keySet());
        BreachFields.between(before.breach(), now.breach()).stream()
                .map(FactChange::field)
                .forEach(fields::add);
        return Merge.of(facts(before, fields), facts(now, fields), typed);
    }

    private static Map<BreachField, Optional<String>> facts(
            BreachOverview overview, Set<BreachField> fields) {
        Map<BreachField, Optional<String>> facts = new EnumMap<>(BreachField.class);
        fields.forEach(field -> facts.put(field, BreachFields.read(overview.breach(), field)));
        return facts;
    }

    private BreachFactWords words(BreachOverview overview) {
        return BreachFactWords.of(look, overview.breach(), overview.file());
    }
}
