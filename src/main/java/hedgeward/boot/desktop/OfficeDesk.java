package hedgeward.boot.desktop;

import hedgeward.app.access.Actor;
import hedgeward.app.access.KeySlots;
import hedgeward.app.access.Presence;
import hedgeward.app.backup.BackupTurn;
import hedgeward.app.clock.TimeWatch;
import hedgeward.app.expiry.Briefings;
import hedgeward.app.expiry.SchedulerNews;
import hedgeward.boot.Clockwork;
import hedgeward.boot.Foundations;
import hedgeward.boot.PcZone;
import hedgeward.boot.Repositories;
import hedgeward.exchange.demo.DemoPlan;
import hedgeward.exchange.demo.DemoRegister;
import hedgeward.exchange.register.RegisterPorts;
import hedgeward.print.preview.PreviewProcess;
import hedgeward.scheduler.Watches;
import hedgeward.store.office.OpenOffice;

import java.time.Duration;
import java.util.function.Consumer;

/// What lies on the desk of somebody who unlocked an office in a window.
public final class OfficeDesk implements AutoCloseable {

    private final OpenOffice office;
    private final Actor actor;
    private final Repositories ports;
    private final UseCases useCases;
    private final KeySlots slots;
    private final Briefings briefings;
    private final BackupTurn turn = new BackupTurn();

    /// @param slots of this office's keys
    public OfficeDesk(
            OpenOffice office, Actor actor, Repositories ports, Foundations with, KeySlots slots) {
        this.office = office;
        this.actor = actor;
        this.ports = ports;
        this.slots = slots;
        this.useCases = new UseCases(ports, with, slots, new TimeWatch());
        this.briefings =
                new Briefings(
                        ports.unitOfWork(),
                        ports.pendingBriefing(),
                        useCases.deadlines(),
                        ports.audit(),
                        with.clock());
    }

    Actor actor() {
        return actor;
    }

    UseCases useCases() {
        return useCases;
    }

    BackupCases backups() {
        return new BackupCases(office, ports, useCases.with().clock(), turn);
    }

    KeyCases keys() {
        return new KeyCases(ports, slots, useCases.with().clock());
    }

    DisposalCases disposals() {
        return new DisposalCases(office, ports, useCases.with());
    }

    EvidenceCases evidence() {
        return new EvidenceCases(
                ports, office.evidence(), PreviewProcess.ofThisProgram(), useCases.with());
    }

    Briefings briefings() {
        return briefings;
    }

    /// The scheduler of this office, not started yet.
    Clockwork clockwork(Duration every, Consumer<SchedulerNews> news) {
        Watches watches =
                Watches.of(
                        useCases.time(),
                        ports.unitOfWork(),
                        ports.timeWitness(),
                        useCases.with().holidays(),
                        new PcZone());
        BackupCases backups = backups();
        return Clockwork.of(
                ports,
                useCases.with().clock(),
                every,
                new Clockwork.Work(briefings, watches, backups.read(), backups.backUp()),
                news);
    }

    /// Fills a new training office.
    DemoRegister.Outcome fill(DemoPlan plan) {
        RegisterPorts register =
                new RegisterPorts(
                        ports.officers(),
                        ports.cases(),
                        ports.visits(),
                        ports.breaches(),
                        ports.audit(),
                        ports.gate(),
                        ports.disposals());
        return new DemoRegister(
                        ports.unitOfWork(), register, ports.tasks(), useCases.with().holidays())
                .handle(new DemoRegister.Command(actor, plan));
    }

    /// Who came and went at this desk.
    Presence presence() {
        return useCases.log().presence();
    }

    /// Locks the office.
    @Override
    public void close() {
        office.close();
    }
}
