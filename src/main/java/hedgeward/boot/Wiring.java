package hedgeward.boot;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.KeyDoor;
import hedgeward.app.access.KeySlots;
import hedgeward.app.backup.BackupDoor;
import hedgeward.app.clock.WorkClock;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.holidays.KeepFirstList;
import hedgeward.app.office.OfficeSettings;
import hedgeward.boot.desktop.Desktop;
import hedgeward.boot.desktop.OfficeDesk;
import hedgeward.boot.desktop.OpenDesks;
import hedgeward.boot.desktop.RememberedOffice;
import hedgeward.boot.door.DeskMaker;
import hedgeward.boot.door.OfficeBackupDoor;
import hedgeward.boot.door.OfficeDoor;
import hedgeward.boot.door.OfficeKeyDoor;
import hedgeward.boot.door.OfficeKeySlots;
import hedgeward.boot.door.PaperKeyParts;
import hedgeward.boot.door.Reception;
import hedgeward.cli.CommandLineProgram;
import hedgeward.cli.Terminal;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.visit.VisitTemplate;
import hedgeward.exchange.holidays.HolidayListReader;
import hedgeward.print.Printer;
import hedgeward.scheduler.ExpiryScheduler;
import hedgeward.security.KeyRing;
import hedgeward.security.KeyStretcher;
import hedgeward.security.Stretching;
import hedgeward.store.holidays.JooqHolidayLists;
import hedgeward.store.office.Offices;
import hedgeward.store.office.OpenOffice;
import hedgeward.ui.shell.IdleLimits;
import hedgeward.ui.signin.OfficeMemory;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The composition root: every object of the program, made by hand in the order of start-up.
public final class Wiring {

    private final String version;
    private final Paths paths;
    private final Foundations foundations;
    private final KeyRing ring;
    private final ChangeBroadcast changes = new ChangeBroadcast();

    /// The program on this PC.
    public static Wiring ofThisProcess(String version) {
        return new Wiring(version, Clock.systemUTC(), Paths.ofThisProcess(), Optional.empty());
    }

    /// The program on this PC for invented people only, whose passphrase guards nobody.
    static Wiring forTraining(String version, Clock clock) {
        return new Wiring(version, clock, Paths.ofThisProcess(), Optional.of(Stretching.FLOOR));
    }

    /// @param stretching how hard new passphrases are stretched; measured on this PC when empty
    Wiring(String version, Clock clock, Paths paths, Optional<Stretching> stretching) {
        this.version = version;
        this.paths = paths;
        this.foundations =
                new Foundations(
                        clock,
                        new TimeOrderedIds(clock),
                        new ShippedHolidays(new HolidayListReader()));
        KeyStretcher stretcher = new KeyStretcher(System::nanoTime);
        Supplier<Stretching> forNewSlots = () -> stretching.orElseGet(stretcher::measure);
        this.ring =
                new KeyRing(new SecureRandom(), stretcher, forNewSlots, clock, paths.workstation());
    }

    /// The command line, writing to this terminal.
    public CommandLineProgram commandLine(Terminal terminal) {
        Printer printer = Printers.on(paths, foundations.clock());
        return new CommandLineProgram(
                terminal,
                new CommandLineProgram.Surroundings(
                        version, foundations.clock(), paths.usualOffice()),
                new WorkClock(foundations.holidays()),
                new CommandLineProgram.Doors(
                        door(
                                (office, actor) ->
                                        new CommandDesk(
                                                office,
                                                actor,
                                                foundations.in(office),
                                                printer,
                                                slotsOf(office))),
                        backupDoor(),
                        keyDoor()),
                new ProcessWindows(terminal, version, paths));
    }

    /// What the client is put together from.
    Desktop.Parts desktop(OfficeMemory memory) {
        OpenDesks desks = new OpenDesks();
        return new Desktop.Parts(
                door(
                        (office, actor) ->
                                desks.keep(
                                        new OfficeDesk(
                                                office,
                                                actor,
                                                Repositories.of(office, foundations.in(office)),
                                                foundations.in(office),
                                                slotsOf(office)))),
                backupDoor(),
                new Desktop.Keys(keyDoor(), new PaperKeyParts()),
                desks,
                memory,
                foundations.clock(),
                changes,
                Printers.on(paths, foundations.clock()),
                new Desktop.Program(version, ExpiryScheduler.EVERY, IdleLimits.usual()));
    }

    /// Which office this PC had open last.
    OfficeMemory memory() {
        return new RememberedOffice(paths.lastOffice(), paths.usualOffice());
    }

    /// The way into offices, where each person finds the desk this makes.
    <D> Door<D> door(BiFunction<OpenOffice, Actor, D> desks) {
        return new OfficeDoor<>(
                ring,
                new Offices(foundations.clock(), changes),
                reception(),
                new DeskMaker<D>() {
                    @Override
                    public D desk(OpenOffice office, Actor actor) {
                        keepFirstList(office, actor);
                        return desks.apply(office, actor);
                    }

                    @Override
                    public void furnish(OpenOffice office, Charter charter) {
                        Repositories.settings(office, foundations).keep(settings(charter));
                    }
                });
    }

    private void keepFirstList(OpenOffice office, Actor actor) {
        new KeepFirstList(
                        office.unitOfWork(),
                        new JooqHolidayLists(office.current()),
                        office.auditTrail(),
                        foundations.clock())
                .handle(actor, foundations.holidays().current());
    }

    /// The way into backups.
    BackupDoor backupDoor() {
        return new OfficeBackupDoor(
                ring, new Offices(foundations.clock(), changes), reception(), foundations.clock());
    }

    /// The change of an office's data key.
    KeyDoor keyDoor() {
        return new OfficeKeyDoor(
                ring,
                new Offices(foundations.clock(), changes),
                reception(),
                door((office, _) -> office),
                foundations.clock());
    }

    private Reception reception() {
        return new Reception(foundations.ids(), foundations.clock(), paths.workstation());
    }

    private KeySlots slotsOf(OpenOffice office) {
        return new OfficeKeySlots(ring, office.folder().keys());
    }

    private OfficeSettings settings(Charter charter) {
        return new OfficeSettings(
                charter.name(),
                charter.force(),
                charter.training(),
                CourtPlan.usual(foundations.holidays().current()),
                VisitTemplate.standard());
    }
}
