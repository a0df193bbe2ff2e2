package hedgeward.boot.desktop;

import hedgeward.app.access.Actor;
import hedgeward.boot.ShippedNames;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Places;
import hedgeward.ui.office.OfficeMsg;
import hedgeward.ui.office.OfficeSection;
import hedgeward.ui.office.areas.AreasController;
import hedgeward.ui.office.backups.BackupsController;
import hedgeward.ui.office.courts.CourtsController;
import hedgeward.ui.office.decisions.DecisionsController;
import hedgeward.ui.office.holidays.HolidaysController;
import hedgeward.ui.office.keys.KeysController;
import hedgeward.ui.office.log.LogController;
import hedgeward.ui.office.people.PeopleController;
import hedgeward.ui.office.reminders.RemindersController;
import hedgeward.ui.office.retention.RetentionController;
import hedgeward.ui.office.retention.disposal.DisposalSteps;
import hedgeward.ui.office.spans.SpansController;
import hedgeward.ui.recovery.RecoveryPapersController;
import hedgeward.ui.shell.Navigation;

import java.util.List;

/// The sections of the Office page, in the order of its list.
final class OfficeSections {

    private final OfficeDesk desk;
    private final Actor actor;
    private final UseCases useCases;
    private final Look look;
    private final DeskPages.Beside beside;
    private final Navigation navigation;

    OfficeSections(OfficeDesk desk, Look look, DeskPages.Beside beside, Navigation navigation) {
        this.desk = desk;
        this.actor = desk.actor();
        this.useCases = desk.useCases();
        this.look = look;
        this.beside = beside;
        this.navigation = navigation;
    }

    List<OfficeSection> all() {
        return List.of(
                new OfficeSection(
                        "holidays", OfficeMsg.SECTION_HOLIDAYS, Icon.VISITS, this::holidays),
                new OfficeSection(
                        "decisions", OfficeMsg.SECTION_DECISIONS, Icon.SERVICE, this::decisions),
                new OfficeSection(
                        "reminders", OfficeMsg.SECTION_REMINDERS, Icon.BELL, this::reminders),
                new OfficeSection("courts", OfficeMsg.SECTION_COURTS, Icon.COURT, this::courts),
                new OfficeSection("people", OfficeMsg.SECTION_PEOPLE, Icon.PEOPLE, this::people),
                new OfficeSection("keys", OfficeMsg.SECTION_KEYS, Icon.LOCK, this::keys),
                new OfficeSection("areas", OfficeMsg.SECTION_AREAS, Icon.ADDRESS, this::areas),
                new OfficeSection(
                        "retention", OfficeMsg.SECTION_RETENTION, Icon.INBOX, this::retention),
                new OfficeSection("spans", OfficeMsg.SECTION_SPANS, Icon.CLOCK, this::spans),
                new OfficeSection("log", OfficeMsg.SECTION_LOG, Icon.HISTORY, this::log),
                new OfficeSection("backups", OfficeMsg.SECTION_BACKUPS, Icon.SAVE, this::backups));
    }

    private Page holidays() {
        return new HolidaysController(
                actor,
                new HolidaysController.UseCases(
                        useCases.holidays().read(),
                        useCases.holidays().change(),
                        useCases.approveAct(),
                        useCases.holidays().files(),
                        useCases.holidays().shipped()),
                new HolidaysController.Desk(
                        beside.tasks(),
                        beside.ticker(),
                        beside.changes(),
                        beside.way().choose(),
                        navigation::notify),
                look);
    }

    private Page decisions() {
        return new DecisionsController(
                actor, useCases.notices().keepDraftPolicy(), beside.tasks(), look);
    }

    private Page reminders() {
        return new RemindersController(
                actor,
                useCases.breaches().keepReminders(),
                useCases.lastChange(),
                beside.tasks(),
                look);
    }

    private Page backups() {
        BackupCases cases = desk.backups();
        return new BackupsController(
                actor,
                new BackupsController.Steps(
                        cases.read(), cases.keepPlan(), cases.backUp(), cases.prove()),
                new BackupsController.Desk(
                        beside.tasks(),
                        beside.ticker()::now,
                        beside.way().chooseFolder(),
                        beside.way().backups()),
                look);
    }

    private Page courts() {
        return new CourtsController(
                actor,
                new CourtsController.Steps(
                        useCases.office(),
                        useCases.keepCourts(),
                        useCases.lastChange(),
                        ShippedNames.courts()),
                beside.tasks(),
                look);
    }

    private Page retention() {
        return new RetentionController(
                actor,
                new RetentionController.Steps(
                        useCases.retention().read(),
                        useCases.retention().decide(),
                        useCases.findOrders()),
                disposal(),
                new RetentionController.Desk(beside.tasks(), beside.ticker(), navigation::open),
                look);
    }

    private Page spans() {
        return new SpansController(
                actor, useCases.retention().spans(), useCases.approveAct(), beside.tasks(), look);
    }

    private DisposalSteps disposal() {
        DisposalCases cases = desk.disposals();
        return new DisposalSteps(
                cases.read(),
                cases.dispose(),
                useCases.approveAct(),
                desk.backups().read()::plan,
                new DisposalSteps.Paper(
                        cases.issue(),
                        beside.way().printer(),
                        beside.way().recipient(),
                        beside.way().saveAs()));
    }

    private Page log() {
        return new LogController(
                actor,
                new LogController.UseCases(
                        useCases.log().read(), useCases.log().verify(), useCases.log().changes()),
                beside.tasks(),
                look);
    }

    private Page people() {
        return new PeopleController(
                actor,
                useCases.keepPeople(),
                useCases.approveAct(),
                new PeopleController.Desk(beside.tasks(), beside.changes(), navigation::notify),
                look);
    }

    private Page keys() {
        return new KeysController(
                actor,
                new KeysController.Steps(
                        useCases.keepPeople(),
                        desk.keys().drawRecovery(),
                        useCases.approveAct(),
                        () -> desk.keys().paperOf(useCases.office().handle().office())),
                new KeysController.Desk(
                        beside.tasks(),
                        new RecoveryPapersController.Paper(
                                beside.way().keys().parts(),
                                beside.way().printer(),
                                beside.way().saveAs()),
                        beside.way().keys().renew(),
                        () -> navigation.open(Places.office("people"))),
                look);
    }

    private Page areas() {
        return new AreasController(
                actor,
                new AreasController.Steps(
                        useCases.dapo().readAreas(),
                        useCases.dapo().keepArea(),
                        useCases.dapo().chooseForce(),
                        useCases.lastChange(),
                        ShippedNames.forces()),
                new AreasController.Desk(beside.tasks(), beside.ticker(), beside.changes()),
                look);
    }
}
