package hedgeward.ui.order;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.ChangeTerms;
import hedgeward.domain.correction.TermsMerge;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.correction.ConflictSheet;
import hedgeward.ui.kit.Look;
import hedgeward.ui.terms.TermRows;
import hedgeward.ui.wording.ChangedByWords;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Records new terms over the case as it was when their form was opened. Where somebody else
/// changed terms meanwhile, both wordings are laid beside each other, term by term.
final class ChangingTerms {

    private final Actor actor;
    private final CaseController.UseCases useCases;
    private final StepRunner runner;
    private final CaseModel model;
    private final StepNews news;
    private final Look look;
    private final BiConsumer<TermsChangeModel, CaseRejection> refused;

    /// The case as it stands, and who changed it last.
    private record Standing(Optional<CaseOverview> overview, Optional<AuditLine> by) {}

    ChangingTerms(
            Actor actor,
            CaseController.UseCases useCases,
            StepRunner runner,
            StepNews news,
            Look look,
            BiConsumer<TermsChangeModel, CaseRejection> refused) {
        this.actor = actor;
        this.useCases = useCases;
        this.runner = runner;
        this.model = runner.model();
        this.news = news;
        this.look = look;
        this.refused = refused;
    }

    void change(TermsChangeModel form) {
        form.change(look.messages(), TermRows.unreadable(look))
                .ifPresent(
                        how -> {
                            CaseSteps.Seen seen =
                                    new CaseSteps.Seen(
                                            actor, form.file().id(), model.seenVersion());
                            ChangeTerms.Command command = form.command(seen, how);
                            runner.takeOnCase(
                                    () -> useCases.steps().changeTerms().handle(command),
                                    _ -> news.say(CaseMsg.DONE_CHANGE_TERMS),
                                    why -> refused.accept(form, why),
                                    () -> ask(form, how));
                        });
    }

    /// The sheet on which both are merged.
    ConflictSheet<Integer> sheet(TermsConflict conflict) {
        TermsMergeWords words =
                new TermsMergeWords(look, conflict.now().regime(), conflict.merge());
        return new ConflictSheet<>(
                new ConflictSheet.Frame<>(look, FormPlace.PREFIX, words::name, words::value),
                new Conflict<>(
                        conflict.now(),
                        conflict.merge().merge(),
                        conflict.by(),
                        conflict.form().reason().get()),
                new ConflictSheet.Ways<>(
                        written -> onMerged(conflict, written),
                        () -> model.termsConflictProperty().set(Optional.empty())));
    }

    /// Puts what both want into the form, over the case as it stands now, and records it.
    private void onMerged(TermsConflict conflict, Map<Integer, Optional<String>> written) {
        TermsChangeModel form = conflict.form();
        if (written.isEmpty() && !form.isVariation()) {
            model.closeForm();
            news.say(CaseMsg.DONE_MERGED_THEIRS);
            return;
        }
        TermsMerge.Wording both = conflict.merge().over(form.standing(conflict.now()), written);
        TermsChangeModel merged = form.over(conflict.now(), both);
        model.seeMerged(conflict.now(), merged);
        change(merged);
    }

    private void ask(TermsChangeModel form, ChangeTerms.How how) {
        runner.ask(
                () ->
                        new Standing(
                                useCases.read().again(actor, form.file().id()),
                                useCases.lastChange()
                                        .handle(actor, AuditSubject.of(form.file().id()))),
                standing -> lay(form, how, standing));
    }

    private void lay(TermsChangeModel form, ChangeTerms.How how, Standing standing) {
        standing.overview().ifPresent(model::see);
        Optional<CaseFile> changed =
                standing.overview()
                        .map(CaseOverview::file)
                        .filter(now -> !form.standing(now).equals(form.standing(form.file())));
        if (changed.isEmpty()) {
            model.changedByProperty().set(standing.by());
            model.staleProperty().set(true);
            return;
        }
        model.termsConflictProperty()
                .set(changed.map(now -> conflict(form, how, now, standing.by())));
    }

    private TermsConflict conflict(
            TermsChangeModel form, ChangeTerms.How how, CaseFile now, Optional<AuditLine> by) {
        TermsMerge merge =
                TermsMerge.of(form.standing(form.file()), form.standing(now), form.typed(how));
        return new TermsConflict(now, merge, new ChangedByWords(look).of(by), form);
    }
}
