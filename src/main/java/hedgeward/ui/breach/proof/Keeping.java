package hedgeward.ui.breach.proof;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.common.Result;
import hedgeward.app.proof.FileFact;
import hedgeward.app.proof.FileFacts;
import hedgeward.app.proof.KeepBreachFile;
import hedgeward.app.proof.KeepBreachFile.Step;
import hedgeward.domain.correction.Merge;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.ProofRejection;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.correction.ConflictSheet;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.ChangedByWords;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Puts a part into the file as it was when its form was opened. Where somebody else put in another
/// part meanwhile, both are kept; where it is the same part, both are laid beside each other.
final class Keeping {

    private final Actor actor;
    private final ProofController.Steps steps;
    private final Lane saving;
    private final Look look;
    private final ProofModel model;
    private final BiConsumer<Result<BreachFile, ProofRejection>, String> answered;
    private Optional<Attempt> last = Optional.empty();

    /// What is being kept.
    ///
    /// @param before the file when its form was opened
    private record Attempt(BreachFile before, Step step, String done) {}

    /// @param answered told what came of it, and what to say when it is kept
    Keeping(
            Actor actor,
            ProofController.Steps steps,
            Lane saving,
            Look look,
            ProofModel model,
            BiConsumer<Result<BreachFile, ProofRejection>, String> answered) {
        this.actor = actor;
        this.steps = steps;
        this.saving = saving;
        this.look = look;
        this.model = model;
        this.answered = answered;
    }

    void keep(Step step, ProofMsg done) {
        model.begunOn().ifPresent(before -> keep(before, step, look.messages().text(done)));
    }

    /// Keeps what both want, over the file as it stands now.
    void onMerged(Map<FileFact, Optional<String>> values) {
        Optional<Conflict<BreachOverview, FileFact>> merged = model.conflictProperty().get();
        model.conflictProperty().set(Optional.empty());
        merged.map(both -> both.now().proof().file())
                .ifPresent(now -> last.ifPresent(tried -> merged(tried, now, values)));
    }

    /// Back to the form, with all that was typed.
    void onBack() {
        model.conflictProperty().set(Optional.empty());
    }

    /// The sheet on which both are merged.
    ConflictSheet<FileFact> sheet(Conflict<BreachOverview, FileFact> conflict) {
        FileFactWords words = new FileFactWords(look, conflict.now().proof().file());
        return new ConflictSheet<>(
                new ConflictSheet.Frame<>(look, "proof-", words::name, words::value),
                conflict,
                new ConflictSheet.Ways<>(this::onMerged, this::onBack));
    }

    private void merged(Attempt tried, BreachFile now, Map<FileFact, Optional<String>> values) {
        if (values.isEmpty()) {
            answered.accept(new Result.Done<>(now), look.messages().text(ProofMsg.KEPT_THEIRS));
            return;
        }
        Step standing = FileFacts.standing(tried.step(), now).orElse(tried.step());
        keep(now, FileFacts.with(standing, values), tried.done());
    }

    private void keep(BreachFile over, Step step, String done) {
        last = Optional.of(new Attempt(over, step, done));
        saving.run(
                () ->
                        steps.keep()
                                .handle(
                                        new KeepBreachFile.Command(
                                                actor, over.id(), over.version(), step)),
                answer -> {
                    if (answer instanceof Result.Stale<BreachFile, ProofRejection>) {
                        ask(new Attempt(over, step, done));
                    } else {
                        answered.accept(answer, done);
                    }
                });
    }

    private void ask(Attempt attempt) {
        saving.run(
                steps.standing(),
                standing ->
                        standing.now()
                                .ifPresentOrElse(
                                        now -> lay(attempt, now, standing.by()),
                                        () ->
                                                answered.accept(
                                                        new Result.Missing<>(), attempt.done())));
    }

    private void lay(Attempt attempt, BreachOverview now, Optional<AuditLine> by) {
        model.overviewProperty().set(Optional.of(now));
        BreachFile file = now.proof().file();
        Optional<Step> theirs = FileFacts.standing(attempt.step(), file);
        Optional<Step> before = FileFacts.standing(attempt.step(), attempt.before());
        if (theirs.equals(before)) {
            keep(file, attempt.step(), beside(attempt.done(), by));
            return;
        }
        Merge<FileFact> merge =
                Merge.of(facts(before), facts(theirs), FileFacts.read(attempt.step()));
        model.conflictProperty()
                .set(Optional.of(new Conflict<>(now, merge, new ChangedByWords(look).of(by), "")));
    }

    private static Map<FileFact, Optional<String>> facts(Optional<Step> step) {
        return step.map(FileFacts::read).orElse(Map.of());
    }

    private String beside(String done, Optional<AuditLine> by) {
        return by.map(
                        line ->
                                look.messages()
                                        .text(
                                                ProofMsg.KEPT_BESIDE,
                                                done,
                                                line.userName(),
                                                look.times().dayTime(line.at())))
                .orElseGet(() -> look.messages().text(ProofMsg.KEPT_BESIDE_SOMEBODY, done));
    }
}
