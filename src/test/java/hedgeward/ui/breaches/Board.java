package hedgeward.ui.breaches;

import static hedgeward.story.Story.at;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.LastChange;
import hedgeward.app.breach.AdvanceBreach;
import hedgeward.app.breach.BreachRow;
import hedgeward.app.breach.BreachSteps;
import hedgeward.app.breach.BreachTable;
import hedgeward.app.breach.FindBreaches;
import hedgeward.app.clock.TimeTrust;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemoryReminders;
import hedgeward.app.office.KeepReminders;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.London;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.PersonName;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Navigation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A board of invented breaches over an office in memory.
final class Board {

    static final Instant NOW = at("2026-12-06T09:12");
    static final KeptDeadline COURT = new KeptDeadline(Story.COURT_BY, Story.COURT_BY, "test");
    static final Arrest ARREST =
            new Arrest(Story.ARRESTED, Optional.empty(), Optional.empty(), Optional.of(COURT));

    static final List<BreachRow> OPEN =
            List.of(
                    row(
                            1,
                            "Oxlade",
                            "Garrick",
                            new BreachState.InCustody(ARREST),
                            ConditionType.NO_CONTACT),
                    row(
                            2,
                            "Pryce-Llewelyn",
                            "Gŵyneth Angharad",
                            new BreachState.Reported(),
                            ConditionType.NO_ENTRY),
                    row(
                            3,
                            "Tunnicliffe",
                            "Ewan",
                            new BreachState.Reported(),
                            ConditionType.KEEP_DISTANCE),
                    row(
                            4,
                            "Quennell",
                            "Ros",
                            new BreachState.ArrestSought(NOW),
                            ConditionType.NO_MOLESTATION),
                    row(
                            5,
                            "Vickery",
                            "Noel",
                            new BreachState.BeforeCourt(
                                    Optional.of(ARREST), Story.BEFORE_COURT, true),
                            ConditionType.NO_CONTACT));

    static final List<BreachRow> FINISHED =
            List.of(
                    row(
                            6,
                            "Lockyer",
                            "Dale",
                            new BreachState.Finished(
                                    Optional.of(ARREST),
                                    Optional.of(Story.BEFORE_COURT),
                                    new CourtOutcome.NotProved()),
                            ConditionType.LEAVE_PREMISES));

    final MemoryOffice office = new MemoryOffice();
    final List<PageAddress> opened = new ArrayList<>();

    BreachesController controller() {
        Clock clock = Clock.fixed(NOW, London.ZONE);
        UiTasks tasks = SameThreadTasks.create();
        return new BreachesController(
                new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1"),
                new BreachesController.Steps(
                        new FindBreaches(office, new Rows(), Gates.open()),
                        new AdvanceBreach(
                                new BreachSteps(
                                        office,
                                        new BreachSteps.Ports(
                                                office.cases,
                                                office.breaches,
                                                office.audit,
                                                Gates.open()),
                                        clock),
                                Story::holidays,
                                clock,
                                TimeTrust.SURE),
                        new KeepReminders(office, new MemoryReminders(), office.audit),
                        new LastChange(office, office.audit, Gates.open())),
                new BreachesController.Desk(
                        tasks, new UiTicker(clock), new ChangeRelay(new ChangeBroadcast(), tasks)),
                Look.of(new Messages(Locale.UK), London.ZONE),
                new Opening(opened));
    }

    static BreachRow row(
            int number, String surname, String forenames, BreachState state, ConditionType term) {
        Breach breach =
                new Breach(
                        new BreachId(new UUID(9, number)),
                        1,
                        new CaseId(new UUID(7, number)),
                        Optional.empty(),
                        at("2026-12-04T15:00").plusSeconds(number * 3_600L),
                        BreachSource.VISIT,
                        List.of(term),
                        Optional.empty(),
                        state);
        return new BreachRow(
                breach,
                new CaseRef("DV-2026-%04d".formatted(580 + number)),
                Regime.DVPN_DVPO,
                new PersonName(surname, Optional.of(forenames)),
                Optional.of(RiskGrade.HIGH),
                Optional.of("1236 Mellish"),
                Optional.of(Story.ENDS));
    }

    /// Puts the first card of the board into the register.
    Breach keepReported() {
        BreachRow reported =
                OPEN.stream()
                        .filter(r -> r.breach().state() instanceof BreachState.Reported)
                        .findFirst()
                        .orElseThrow();
        office.cases.addAll(List.of(Steps.orderServed()));
        Breach kept = with(reported.breach(), Steps.orderServed().id());
        office.breaches.addAll(List.of(kept));
        return kept;
    }

    private static Breach with(Breach breach, CaseId caseId) {
        return new Breach(
                breach.id(),
                0,
                caseId,
                breach.visitId(),
                breach.reportedAt(),
                breach.source(),
                breach.conditions(),
                breach.words(),
                breach.state());
    }

    private static final class Rows implements BreachTable {
        @Override
        public List<BreachRow> findOpen() {
            return OPEN;
        }

        @Override
        public List<BreachRow> findFinished(int limit) {
            return FINISHED;
        }
    }

    private record Opening(List<PageAddress> opened) implements Navigation {
        @Override
        public void open(PageAddress address) {
            opened.add(address);
        }

        @Override
        public void openInWindow(PageAddress address) {
            opened.add(address);
        }

        @Override
        public void back() {}

        @Override
        public void forward() {}

        @Override
        public void notify(Notice notice) {}
    }
}
