package hedgeward.ui.order;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.common.Result;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.CorrectCase;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.CaseFields;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.Merge;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.wording.ChangedByWords;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Puts facts of the case right. Where somebody else changed the case meanwhile, both changes are
/// laid beside each other and saved together, as often as that happens.
final class Correcting {

    private final Actor actor;
    private final CaseController.UseCases useCases;
    private final CaseModel model;
    private final StepRunner runner;
    private final StepNews news;
    private final ChangedByWords words;
    private final Consumer<CaseRejection> refused;
    private Optional<Attempt> last = Optional.empty();

    Correcting(
            Actor actor,
            CaseController.UseCases useCases,
            StepRunner runner,
            StepNews news,
            ChangedByWords words,
            Consumer<CaseRejection> refused) {
        this.actor = actor;
        this.useCases = useCases;
        this.model = runner.model();
        this.runner = runner;
        this.news = news;
        this.words = words;
        this.refused = refused;
    }

    /// What is being saved, by which use case, and what is said when it is.
    private record Attempt(
            CorrectCase.Command command,
            Function<CorrectCase.Command, Result<CaseFile, CaseRejection>> useCase,
            CaseMsg done) {}

    /// The case as it stands, and who changed it last.
    private record Standing(Optional<CaseOverview> overview, Optional<AuditLine> by) {}

    void correct(CorrectCase.Command command) {
        begin(new Attempt(command, useCases.steps().correctCase()::handle, CaseMsg.DONE_CORRECT));
    }

    void complete(CorrectCase.Command command) {
        begin(new Attempt(command, useCases.steps().completeCase()::handle, CaseMsg.DONE_COMPLETE));
    }

    /// Saves what both want, over the case as it stands now.
    void onMerged(Map<CaseField, Optional<String>> values) {
        model.seeMerged();
        if (values.isEmpty()) {
            model.closeForm();
            news.say(CaseMsg.DONE_MERGED_THEIRS);
            return;
        }
        last.map(tried -> again(tried, values)).ifPresent(this::begin);
    }

    /// Back to the form, with all that was typed.
    void onBack() {
        model.conflictProperty().set(Optional.empty());
    }

    private Attempt again(Attempt tried, Map<CaseField, Optional<String>> values) {
        CorrectCase.Command command = tried.command();
        CaseSteps.Seen seen =
                new CaseSteps.Seen(actor, command.seen().caseId(), model.seenVersion());
        return new Attempt(
                new CorrectCase.Command(seen, values, command.reason()),
                tried.useCase(),
                tried.done());
    }

    private void begin(Attempt attempt) {
        last = Optional.of(attempt);
        runner.takeOnCase(
                () -> attempt.useCase().apply(attempt.command()),
                _ -> news.say(attempt.done()),
                refused,
                () -> ask(attempt));
    }

    private void ask(Attempt attempt) {
        runner.ask(
                () -> {
                    var id = attempt.command().seen().caseId();
                    return new Standing(
                            useCases.read().again(actor, id),
                            useCases.lastChange().handle(actor, AuditSubject.of(id)));
                },
                standing -> lay(attempt, standing));
    }

    private void lay(Attempt attempt, Standing standing) {
        standing.overview().ifPresent(model::see);
        Optional<CaseFile> now = standing.overview().map(CaseOverview::file);
        Optional<Conflict<CaseFile, CaseField>> conflict =
                model.seenFile()
                        .flatMap(
                                before ->
                                        now.map(
                                                file ->
                                                        new Conflict<>(
                                                                file,
                                                                merge(attempt, before, file),
                                                                words.of(standing.by()),
                                                                attempt.command().reason())));
        model.conflictProperty().set(conflict);
        if (conflict.isEmpty()) {
            model.staleProperty().set(true);
        }
    }

    private static Merge<CaseField> merge(Attempt attempt, CaseFile before, CaseFile now) {
        Map<CaseField, Optional<String>> yours = attempt.command().values();
        Set<CaseField> fields = EnumSet.noneOf(CaseField.class);
        fields.addAll(yours.keySet());
        CaseFields.between(before, now).stream().map(FactChange::field).forEach(fields::add);
        return Merge.of(facts(before, fields), facts(now, fields), yours);
    }

    private static Map<CaseField, Optional<String>> facts(CaseFile file, Set<CaseField> fields) {
        Map<CaseField, Optional<String>> facts = new EnumMap<>(CaseField.class);
        fields.forEach(field -> facts.put(field, CaseFields.read(file, field)));
        return facts;
    }
}
