package hedgeward.boot.desktop;

import hedgeward.domain.breach.BreachId;
import hedgeward.ui.breach.BreachController;
import hedgeward.ui.breach.StepBackWays;
import hedgeward.ui.breach.evidence.EvidenceController;
import hedgeward.ui.kit.Look;
import hedgeward.ui.shell.Navigation;

/// How the page of a breach is made.
record BreachPages(OfficeDesk desk, Look look, DeskPages.Beside beside) {

    BreachController breach(BreachId id, Navigation to) {
        BreachUseCases breaches = desk.useCases().breaches();
        DeskPages.WayOut way = beside.way();
        return new BreachController(
                new BreachController.Subject(desk.actor(), id),
                new BreachController.Steps(
                        breaches.read(),
                        breaches.advance(),
                        breaches.correct(),
                        new StepBackWays(breaches.takeBack(), desk.useCases().approveAct()),
                        breaches.keepFile(),
                        new BreachController.FileCopies(
                                breaches.prepareFile(), way.printer(), way.saveAs()),
                        desk.useCases().lastChange(),
                        desk.evidence()
                                .steps(
                                        new EvidenceController.Ways(
                                                way.choose(), way.saveAs(), way.recipient()))),
                new BreachController.Desk(
                        beside.tasks(),
                        beside.ticker(),
                        beside.changes(),
                        new BreachController.Paper(
                                breaches.issueClockPaper(),
                                way.printer(),
                                way.recipient(),
                                way.saveAs())),
                look,
                to);
    }
}
