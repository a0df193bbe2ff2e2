package hedgeward.ui.breach;

import static hedgeward.story.Story.at;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.Role;
import hedgeward.app.audit.LastChange;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.breach.AdvanceBreach;
import hedgeward.app.breach.BreachSteps;
import hedgeward.app.breach.CorrectBreach;
import hedgeward.app.breach.TakeBackStep;
import hedgeward.app.breachpage.IssueClockPaper;
import hedgeward.app.breachpage.ReadBreach;
import hedgeward.app.clock.TimeTrust;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.app.proof.KeepBreachFile;
import hedgeward.app.proof.PrepareBreachFile;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.London;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.visit.VisitTemplate;
import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.Opened;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The page of the story's breach over an office in memory, at an instant.
final class BreachPage extends Opened {

    static final Actor CUSTODY = new Actor("wren", Set.of(Role.CASE_OFFICER), "custody desk");
    static final BreachId ID = new BreachId(new UUID(2, 2));

    final MemoryOffice office = new MemoryOffice();
    final EvidenceSteps evidence;

    /// Where a file is saved when one is asked for.
    Optional<Path> saveTo = Optional.empty();

    /// Who could approve.
    final MemoryAccounts accounts = new MemoryAccounts();

    final MemorySlots slots = new MemorySlots();

    final BreachController controller;

    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean isHeld;

    /// Work is done at once, or kept until it is let go.
    private void start(Runnable work) {
        if (isHeld) {
            held.add(work);
        } else {
            work.run();
        }
    }

    void hold() {
        isHeld = true;
    }

    void letGo() {
        isHeld = false;
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    BreachPage(Instant now, Actor actor, BreachState state) {
        this(now, actor, Steps.orderServed(), state, TimeTrust.SURE);
    }

    BreachPage(Instant now, Actor actor, CaseFile file, BreachState state, TimeTrust trust) {
        this(now, actor, file, state, trust, BreachFile.empty(ID));
    }

    BreachPage(Instant now, Actor actor, BreachState state, BreachFile told) {
        this(now, actor, Steps.orderServed(), state, TimeTrust.SURE, told);
    }

    private BreachPage(
            Instant now,
            Actor actor,
            CaseFile file,
            BreachState state,
            TimeTrust trust,
            BreachFile told) {
        office.breachFiles.save(told);
        office.cases.addAll(List.of(file));
        office.breaches.addAll(List.of(breach(state)));
        Clock clock = Clock.fixed(now, London.ZONE);
        office.audit.tellTime(clock);
        UiTasks tasks =
                new UiTasks(
                        this::start,
                        Runnable::run,
                        failure -> {
                            throw new AssertionError("work failed", failure);
                        });
        ReadBreach read =
                new ReadBreach(
                        office,
                        new ReadBreach.Sources(
                                office.cases,
                                office.breaches,
                                office.breachCorrections,
                                office.breachFiles,
                                office.visits,
                                office.audit,
                                Gates.open()),
                        Story::holidays,
                        new Settings());
        BreachSteps steps =
                new BreachSteps(
                        office,
                        new BreachSteps.Ports(
                                office.cases, office.breaches, office.audit, Gates.open()),
                        clock);
        evidence = new EvidenceSteps(office, clock);
        controller =
                new BreachController(
                        new BreachController.Subject(actor, ID),
                        new BreachController.Steps(
                                read,
                                new AdvanceBreach(steps, Story::holidays, clock, trust),
                                new CorrectBreach(
                                        office,
                                        new CorrectBreach.Ports(
                                                office.cases,
                                                office.breaches,
                                                office.breachCorrections,
                                                office.audit,
                                                Gates.open()),
                                        Story::holidays,
                                        clock,
                                        trust),
                                new StepBackWays(
                                        new TakeBackStep(
                                                office,
                                                new CorrectBreach.Ports(
                                                        office.cases,
                                                        office.breaches,
                                                        office.breachCorrections,
                                                        office.audit,
                                                        Gates.open()),
                                                Story::holidays,
                                                clock),
                                        new ApproveAct(
                                                office, accounts, slots, office.audit, clock)),
                                new KeepBreachFile(
                                        office,
                                        new KeepBreachFile.Ports(
                                                office.cases,
                                                office.breaches,
                                                office.breachFiles,
                                                office.audit,
                                                Gates.open()),
                                        clock),
                                new BreachController.FileCopies(
                                        new PrepareBreachFile(
                                                office,
                                                new KeepBreachFile.Ports(
                                                        office.cases,
                                                        office.breaches,
                                                        office.breachFiles,
                                                        office.audit,
                                                        Gates.open()),
                                                new Settings(),
                                                clock),
                                        new NoPrinter(),
                                        _ -> Optional.empty()),
                                new LastChange(office, office.audit, Gates.open()),
                                evidence.all()),
                        new BreachController.Desk(
                                tasks,
                                new UiTicker(clock),
                                new ChangeRelay(new ChangeBroadcast(), tasks),
                                new BreachController.Paper(
                                        new IssueClockPaper(
                                                office, read, office.audit, new Settings(), clock),
                                        new NoPrinter(),
                                        _ ->
                                                Optional.of(
                                                        new Outgoing("the gaoler", "court at ten")),
                                        _ -> saveTo)),
                        Look.of(new Messages(Locale.UK), London.ZONE),
                        this);
    }

    /// The story's case as if its order were a DAPO.
    static CaseFile underDapo() {
        CaseFile file = Steps.orderServed();
        return new CaseFile(
                file.id(),
                file.version(),
                file.ref(),
                file.occurrenceRef(),
                Regime.DAPN_DAPO,
                file.parties(),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }

    Breach kept() {
        return office.breaches.findById(ID).orElseThrow();
    }

    private static Breach breach(BreachState state) {
        return new Breach(
                ID,
                0,
                Steps.orderServed().id(),
                Optional.empty(),
                at("2026-12-04T15:00"),
                BreachSource.VISIT,
                List.of(ConditionType.NO_CONTACT),
                Optional.of(
                        "Repeated text messages since Tuesday, shown on her phone; screenshots taken."),
                state);
    }

    private static final class NoPrinter implements Printer {
        @Override
        public List<PrinterName> printers() {
            return List.of();
        }

        @Override
        public PrintOutcome print(byte[] pdf, String name) {
            throw new IllegalStateException("there is no printer");
        }
    }

    private static final class Settings implements Office {
        @Override
        public OfficeSettings settings() {
            return new OfficeSettings(
                    "Test office",
                    Optional.empty(),
                    true,
                    CourtPlan.usual(Story.holidays()),
                    VisitTemplate.standard());
        }

        @Override
        public void keep(OfficeSettings settings) {
            throw new IllegalStateException("nothing changes the settings here");
        }
    }
}
