package hedgeward.ui.calendar;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.LastChange;
import hedgeward.app.fakes.Gates;
import hedgeward.app.people.FindOfficers;
import hedgeward.app.visit.AllocateVisit;
import hedgeward.app.visit.FindVisits;
import hedgeward.app.visit.MoveVisit;
import hedgeward.app.visit.VisitRow;
import hedgeward.app.visit.VisitSteps;
import hedgeward.domain.clock.London;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.law.Rank;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitState;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.desk.Opened;
import hedgeward.ui.desk.SampleRegister;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The page over an office in memory with a month of many invented visits.
final class CalendarDesk extends Opened {

    static final Instant NOW = Story.at("2026-12-02T12:40");

    final DeskOffice office = new DeskOffice(NOW);
    final List<Notice> said = notices;
    final CalendarController controller;

    CalendarDesk(int cases) {
        this(cases, DeskOffice.CASE_OFFICER);
    }

    CalendarDesk(int cases, Actor actor) {
        office.memory.officers.addAll(officers());
        office.memory.cases.addAll(SampleRegister.of(cases, NOW));
        office.memory.visits.addAll(visits());
        UiTasks tasks = SameThreadTasks.create();
        VisitSteps steps =
                new VisitSteps(
                        office.unitOfWork,
                        office.memory.visits,
                        office.memory.cases,
                        office.audit,
                        Gates.open());
        controller =
                new CalendarController(
                        actor,
                        new CalendarController.UseCases(
                                new FindVisits(
                                        office.unitOfWork,
                                        office.visitTable,
                                        Gates.open(),
                                        office.clock),
                                new FindOfficers(office.unitOfWork, office.memory.officers),
                                new MoveVisit(steps, office.clock),
                                new AllocateVisit(steps, office.clock),
                                new LastChange(office.unitOfWork, office.audit, Gates.open())),
                        new CalendarController.Desk(
                                tasks,
                                new UiTicker(office.clock),
                                new ChangeRelay(office.changes, tasks)),
                        Look.of(new Messages(Locale.UK), London.ZONE),
                        this);
    }

    CalendarModel model() {
        return controller.model();
    }

    /// The visit of this number as it stands.
    Visit visit(int number) {
        return office.memory.visits.findByCode(VisitCode.ofNumber(number)).orElseThrow();
    }

    VisitRow row(int number) {
        return office.visitTable.findByCase(visit(number).caseId()).stream()
                .filter(r -> r.code().equals(VisitCode.ofNumber(number)))
                .findFirst()
                .orElseThrow();
    }

    static List<Officer> officers() {
        return List.of(
                Story.CONSTABLE,
                Story.SPECIAL,
                Story.officer("1408", "Brackenbury", Rank.PC, true, false),
                Story.officer("SC1102", "Ŷsbrydwen", Rank.SPECIAL_CONSTABLE, true, true),
                Story.PCSO);
    }

    /// Visits of every order in force: nine of each, every fourth with nobody.
    private List<Visit> visits() {
        List<Visit> visits = new ArrayList<>();
        for (CaseFile file : office.memory.cases.findAfter("", Integer.MAX_VALUE)) {
            file.order()
                    .filter(o -> o.isInForceAt(NOW))
                    .ifPresent(
                            _ -> {
                                for (int i = 0; i < 9; i++) {
                                    visits.add(visit(file, visits.size() + 1));
                                }
                            });
        }
        return visits;
    }

    private static Visit visit(CaseFile file, int n) {
        List<Officer> officers = officers();
        Instant from =
                London.startOf(LocalDate.of(2026, 11, 28).plusDays(n * 7L % 12))
                        .plus(Duration.ofHours(8 + n * 5L % 11));
        Optional<OfficerId> officer =
                n % 4 == 0 ? Optional.empty() : Optional.of(officers.get(n % 5).id());
        boolean recorded = from.isBefore(NOW) && n % 6 != 0;
        return new Visit(
                new VisitId(new UUID(8, n)),
                0,
                VisitCode.ofNumber(n),
                file.id(),
                List.of(VisitPurpose.values()).get(n % 5),
                new TimeWindow(from, from.plus(Duration.ofHours(2 + n % 3))),
                officer,
                Optional.empty(),
                recorded ? new VisitState.Recorded(outcome(from)) : new VisitState.Planned(),
                Optional.empty(),
                Optional.empty());
    }

    private static VisitOutcome outcome(Instant from) {
        return new VisitOutcome(
                from,
                Attempt.SEEN,
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
