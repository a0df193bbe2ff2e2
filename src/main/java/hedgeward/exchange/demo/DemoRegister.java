package hedgeward.exchange.demo;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Holidays;
import hedgeward.app.support.Tasks;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.WorkingDays;
import hedgeward.domain.visit.Visit;
import hedgeward.exchange.register.RegisterPorts;

import java.util.ArrayList;
import java.util.List;

/// Fills a new training office with invented people and three years of lawful facts about them.
public final class DemoRegister {

    public record Command(Actor actor, DemoPlan plan) {}

    /// What came of it.
    public sealed interface Outcome {
        /// The office now holds so many records.
        record Filled(int officers, int cases, int visits, int breaches) implements Outcome {}

        /// The office holds people already; nothing was written.
        record NotEmpty() implements Outcome {}

        /// The person signed in may not fill an office.
        record Denied(Permission needed) implements Outcome {}
    }

    private static final int CHUNK = 500;

    private final UnitOfWork unitOfWork;
    private final RegisterPorts ports;
    private final Tasks tasks;
    private final Holidays holidays;

    public DemoRegister(
            UnitOfWork unitOfWork, RegisterPorts ports, Tasks tasks, Holidays holidays) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.tasks = tasks;
        this.holidays = holidays;
    }

    public Outcome handle(Command command) {
        if (!Access.permits(command.actor(), Permission.IMPORT)) {
            return new Outcome.Denied(Permission.IMPORT);
        }
        return unitOfWork.write(
                tx -> {
                    boolean empty =
                            ports.officers().findAll().isEmpty()
                                    && ports.cases().findAfter("", 1).isEmpty();
                    if (!empty) {
                        tx.giveUp();
                        return new Outcome.NotEmpty();
                    }
                    Outcome.Filled filled = fill(command.plan());
                    log(command, filled);
                    tx.changed(new Change.OfficersChanged());
                    tx.changed(new Change.OfficeChanged());
                    return filled;
                });
    }

    private Outcome.Filled fill(DemoPlan plan) {
        DemoIds ids = new DemoIds(plan.seed(), plan.until().minus(DemoCast.SPAN));
        StatutoryClocks clocks = new StatutoryClocks(holidays.current());
        DemoCourt court = new DemoCourt(holidays.current());
        DemoOfficers officers = DemoOfficers.of(plan, ids);
        ports.officers().addAll(officers.all());
        DemoCases cases = new DemoCases(plan, officers, court, clocks, ids);
        DemoVisits visits = new DemoVisits(plan, officers, ids);
        DemoBreaches breaches = new DemoBreaches(plan, court, clocks, ids);
        DemoTasks done = new DemoTasks(plan, officers, new WorkingDays(holidays.current()));
        Batch batch = new Batch();
        int number = 0;
        for (DemoCast cast : DemoCast.of(plan)) {
            number++;
            CaseFile file = DemoDapos.some(cases.make(cast, number), cast.scenario(), number);
            List<Visit> made = visits.of(file, cast.scenario());
            List<Breach> broken = breaches.of(file, made, cast.scenario());
            batch.add(file, made, broken, done.of(file, broken, cast.scenario()));
        }
        batch.flush();
        return new Outcome.Filled(
                officers.all().size(), number, batch.visitCount, batch.breachCount);
    }

    private final class Batch {
        private final List<CaseFile> files = new ArrayList<>();
        private final List<Visit> visits = new ArrayList<>();
        private final List<Breach> breaches = new ArrayList<>();
        private final List<TaskRecord> steps = new ArrayList<>();
        private int visitCount;
        private int breachCount;

        private void add(
                CaseFile file,
                List<Visit> itsVisits,
                List<Breach> itsBreaches,
                List<TaskRecord> itsSteps) {
            steps.addAll(itsSteps);
            files.add(file);
            visits.addAll(itsVisits);
            breaches.addAll(itsBreaches);
            if (files.size() == CHUNK) {
                flush();
            }
        }

        private void flush() {
            ports.cases().addAll(List.copyOf(files));
            ports.visits().addAll(List.copyOf(visits));
            ports.breaches().addAll(List.copyOf(breaches));
            tasks.addAll(List.copyOf(steps));
            steps.clear();
            visitCount += visits.size();
            breachCount += breaches.size();
            files.clear();
            visits.clear();
            breaches.clear();
        }
    }

    private void log(Command command, Outcome.Filled filled) {
        ports.audit()
                .record(
                        AuditEntry.of(
                                        command.actor(),
                                        Operation.COLLECTION,
                                        "demo.create",
                                        AuditSubject.whole(AuditSubject.Kind.REGISTER))
                                .with("seed", String.valueOf(command.plan().seed()))
                                .with("cases", String.valueOf(filled.cases()))
                                .with("visits", String.valueOf(filled.visits()))
                                .with("breaches", String.valueOf(filled.breaches())));
    }
}
