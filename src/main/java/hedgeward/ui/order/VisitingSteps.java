package hedgeward.ui.order;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.visit.AllocateVisit;
import hedgeward.app.visit.PlanVisits;
import hedgeward.app.visit.VisitRow;
import hedgeward.app.visit.VisitSteps;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.State;
import hedgeward.ui.wording.ChangedByWords;
import hedgeward.ui.wording.VisitWords;

import java.util.Optional;

/// The steps of a case that are about visits.
record VisitingSteps(
        Actor actor,
        CaseController.UseCases useCases,
        CaseModel model,
        StepRunner runner,
        Look look,
        StepNews news) {

    /// Gives a visit to an officer, or to nobody.
    void allocate(VisitRow row, Optional<Officer> officer) {
        AllocateVisit.Command command =
                new AllocateVisit.Command(
                        new VisitSteps.Seen(actor, row.id(), row.version()),
                        officer.map(Officer::id),
                        Optional.<OfficerId>empty());
        runner.takeBeside(
                () -> useCases.visiting().allocate().handle(command),
                new StepRunner.Beside<>(
                        _ -> news.say(CaseMsg.DONE_ALLOCATED),
                        why ->
                                news.say(
                                        State.DUE_SOON,
                                        new VisitWords(look.messages()).rejection(why)),
                        () -> sayWho(row),
                        words -> news.say(State.DUE_SOON, words)));
    }

    /// Somebody else changed the visit first: says who, and shows it as it stands now.
    private void sayWho(VisitRow row) {
        AuditSubject visit = AuditSubject.of(row.id(), row.caseId());
        runner.ask(
                () ->
                        new Standing(
                                useCases.read().again(actor, row.caseId()),
                                useCases.lastChange().handle(actor, visit)),
                standing -> {
                    standing.overview().ifPresent(model::see);
                    news.say(State.DUE_SOON, new ChangedByWords(look).ofAct(standing.by()));
                });
    }

    /// The case as it stands, and who changed the visit last.
    private record Standing(Optional<CaseOverview> overview, Optional<AuditLine> by) {}

    /// Asks which visits the pattern proposes and opens the form with them.
    void propose(CaseFile file) {
        runner.ask(
                () ->
                        useCases.visiting()
                                .plan()
                                .propose(file.id(), useCases.office().handle().office().visits()),
                proposals -> model.open(PlanModel.of(proposals)));
    }

    /// Plans the visits that are ticked.
    void plan(PlanModel form, CaseFile file) {
        PlanVisits.Command command = new PlanVisits.Command(actor, file.id(), form.wanted());
        runner.take(
                () -> useCases.visiting().plan().handle(command),
                visits -> news.say(CaseMsg.DONE_PLAN_VISITS, visits.size()),
                why -> runner.refuse(new VisitWords(look.messages()).rejection(why)));
    }
}
