package hedgeward.ui.visit;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.LastChange;
import hedgeward.app.breach.BreachSteps;
import hedgeward.app.fakes.Gates;
import hedgeward.app.visit.CorrectVisit;
import hedgeward.app.visit.FindVisits;
import hedgeward.app.visit.ReadVisit;
import hedgeward.app.visit.RecordVisit;
import hedgeward.app.visit.VisitSteps;
import hedgeward.domain.clock.London;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitState;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.desk.Opened;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The page over an office in memory with the story's order and two of its visits.
final class RecordVisitDesk extends Opened {

    static final Instant NOW = Story.at("2026-12-05T12:40");
    static final Visit FIRST = visit(1, "2026-12-05T10:00", "2026-12-05T14:00");
    static final Visit SECOND = visit(2, "2026-12-04T17:00", "2026-12-04T20:00");

    final DeskOffice office = new DeskOffice(NOW);
    final List<Notice> said = notices;
    final RecordVisitController controller;

    RecordVisitDesk() {
        this(PageAddress.of("record-visit"), DeskOffice.CASE_OFFICER);
    }

    RecordVisitDesk(PageAddress address, Actor actor) {
        office.memory.officers.addAll(List.of(Story.SPECIAL, Story.CONSTABLE));
        office.memory.cases.addAll(List.of(Steps.orderServed()));
        office.memory.visits.addAll(List.of(FIRST, SECOND));
        UiTasks tasks = SameThreadTasks.create();
        controller =
                new RecordVisitController(
                        actor,
                        useCases(office),
                        new RecordVisitController.Desk(
                                tasks,
                                new UiTicker(office.clock),
                                new ChangeRelay(office.changes, tasks)),
                        Look.of(new Messages(Locale.UK), London.ZONE),
                        this,
                        address);
    }

    RecordVisitModel model() {
        return controller.model();
    }

    private static RecordVisitController.UseCases useCases(DeskOffice office) {
        VisitSteps visitSteps =
                new VisitSteps(
                        office.unitOfWork,
                        office.memory.visits,
                        office.memory.cases,
                        office.audit,
                        Gates.open());
        BreachSteps breachSteps =
                new BreachSteps(
                        office.unitOfWork,
                        new BreachSteps.Ports(
                                office.memory.cases,
                                office.memory.breaches,
                                office.audit,
                                Gates.open()),
                        office.clock);
        return new RecordVisitController.UseCases(
                new ReadVisit(
                        office.unitOfWork,
                        new ReadVisit.Sources(
                                office.memory.visits,
                                office.memory.cases,
                                office.memory.officers,
                                office.audit,
                                Gates.open())),
                new RecordVisit(
                        office.unitOfWork, visitSteps, breachSteps, office.ids, office.clock),
                new CorrectVisit(
                        office.unitOfWork,
                        new CorrectVisit.Ports(
                                office.memory.cases,
                                office.memory.breaches,
                                office.memory.visits,
                                office.memory.visitCorrections,
                                office.audit,
                                Gates.open()),
                        office.clock),
                new FindVisits(office.unitOfWork, office.visitTable, Gates.open(), office.clock),
                new LastChange(office.unitOfWork, office.audit, Gates.open()));
    }

    private static Visit visit(int number, String from, String to) {
        return new Visit(
                new VisitId(new UUID(8, number)),
                0,
                VisitCode.ofNumber(410 + number),
                Story.authorised().id(),
                VisitPurpose.ROUTINE,
                new TimeWindow(Story.at(from), Story.at(to)),
                Optional.of(Story.SPECIAL.id()),
                Optional.empty(),
                new VisitState.Planned(),
                Optional.empty(),
                Optional.empty());
    }
}
