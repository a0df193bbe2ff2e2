package hedgeward.boot.desktop;

import hedgeward.app.access.Actor;
import hedgeward.app.access.KeyParts;
import hedgeward.app.keypaper.KeyPaper;
import hedgeward.app.request.RequestId;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;
import hedgeward.print.Printer;
import hedgeward.ui.breaches.BreachesController;
import hedgeward.ui.calendar.CalendarController;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.notice.NewNoticeController;
import hedgeward.ui.office.OfficeController;
import hedgeward.ui.order.CaseController;
import hedgeward.ui.order.neworder.NewOrderController;
import hedgeward.ui.order.notification.NotificationController;
import hedgeward.ui.orders.OrdersController;
import hedgeward.ui.paper.AskRecipient;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.shell.PageFactory;
import hedgeward.ui.tasks.TasksController;
import hedgeward.ui.today.TodayController;
import hedgeward.ui.visit.RecordVisitController;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// How each kind of page is made.
final class DeskPages {

    private final OfficeDesk desk;
    private final Actor actor;
    private final UseCases useCases;
    private final Look look;
    private final Beside beside;
    private final PrintPages prints;

    /// What every page is given beside its use cases.
    record Beside(UiTasks tasks, UiTicker ticker, ChangeRelay changes, WayOut way) {}

    /// How paper and files leave the program and come in; `saveAs` asks for a file, suggesting a
    /// name, `choose` for one to read, `chooseFolder` for a folder; `backups` remembers on this PC
    /// where the office's backups go.
    record WayOut(
            Printer printer,
            AskRecipient recipient,
            Function<String, Optional<Path>> saveAs,
            Supplier<Optional<Path>> choose,
            Supplier<Optional<Path>> chooseFolder,
            Consumer<Path> backups,
            KeyWays keys) {}

    /// How a recovery key comes apart, and locking the office to make a new data key for it.
    record KeyWays(KeyParts parts, Consumer<KeyPaper.Office> renew) {}

    DeskPages(OfficeDesk desk, Look look, Beside beside) {
        this.desk = desk;
        this.actor = desk.actor();
        this.useCases = desk.useCases();
        this.look = look;
        this.beside = beside;
        this.prints = new PrintPages(desk, look, beside);
    }

    /// By the kind an address names.
    Map<String, PageFactory> all() {
        return Map.ofEntries(
                entry(Places.TODAY, (_, to) -> today(to)),
                entry(Places.ORDERS, (at, to) -> orders(at, to)),
                entry(Places.CASE, (at, to) -> caseFile(at, to)),
                entry(Places.NEW_NOTICE, (at, to) -> newNotice(at, to)),
                entry(Places.NOTICE_PAPER, (at, _) -> prints.noticePaper(new CaseId(idOf(at)))),
                entry(Places.NEW_ORDER, (_, to) -> newOrder(to)),
                entry(Places.VISITS, (_, to) -> visits(to)),
                entry(Places.RECORD_VISIT, (at, to) -> recordVisit(at, to)),
                entry(Places.SCHEDULE, (_, _) -> prints.schedule()),
                entry(Places.BREACHES, (_, to) -> breaches(to)),
                entry(
                        Places.BREACH,
                        (at, to) ->
                                new BreachPages(desk, look, beside)
                                        .breach(new BreachId(idOf(at)), to)),
                entry(Places.TASKS, (at, to) -> tasks(at, to)),
                entry(Places.OFFICE, (at, to) -> office(at, to)));
    }

    private TodayController today(Navigation to) {
        return new TodayController(
                actor,
                new TodayController.Questions(
                        useCases.today(),
                        useCases.counts(),
                        desk.briefings(),
                        useCases.findTasks(),
                        useCases.holidays().news(),
                        useCases.notices().findRequests(),
                        useCases.holidays().read(),
                        useCases.restricted().review()),
                new TodayController.Desk(beside.tasks(), beside.ticker(), beside.changes()),
                new TodayController.Paper(
                        useCases.handover(),
                        beside.way().printer(),
                        beside.way().recipient(),
                        beside.way().saveAs()),
                look,
                to);
    }

    private OrdersController orders(PageAddress at, Navigation to) {
        OrdersController page =
                new OrdersController(
                        actor,
                        new OrdersController.Questions(
                                useCases.findOrders(),
                                useCases.readCase(),
                                useCases.keepDraft(),
                                desk.disposals().read()),
                        new OrdersController.Desk(
                                beside.tasks(), beside.ticker(), beside.changes()),
                        look,
                        to);
        page.showNotKnown(Places.isNotKnown(at));
        return page;
    }

    private NewNoticeController newNotice(PageAddress at, Navigation to) {
        return new NewNoticeController(
                new NewNoticeController.Subject(
                        actor, at.id().map(UUID::fromString).map(RequestId::new)),
                new NewNoticeController.Steps(
                        new NewNoticeController.Deciding(
                                useCases.notices().sendNotice(),
                                useCases.notices().decideNotice(),
                                useCases.notices().returnNotice(),
                                useCases.notices().findRequests(),
                                useCases.notices().takeUpDraft()),
                        useCases.findOfficers(),
                        useCases.office(),
                        useCases.dapo().readAreas(),
                        useCases.keepDraft(),
                        useCases.restricted().warn()),
                new NewNoticeController.Desk(beside.tasks(), beside.ticker()),
                look,
                to);
    }

    private NewOrderController newOrder(Navigation to) {
        return new NewOrderController(
                actor,
                new NewOrderController.Steps(useCases.dapo().recordOrder(), useCases.keepDraft()),
                new NewOrderController.Desk(beside.tasks(), beside.ticker()),
                look,
                to);
    }

    private CaseController caseFile(PageAddress at, Navigation to) {
        return new CaseController(
                actor,
                new CaseId(idOf(at)),
                new CaseController.UseCases(
                        useCases.readCase(),
                        useCases.office(),
                        useCases.findTasks(),
                        new CaseController.Steps(
                                useCases.serveNotice(),
                                useCases.listHearing(),
                                useCases.notices().tellOfHearing(),
                                useCases.recordHearing(),
                                useCases.changeTerms(),
                                useCases.serveOrder(),
                                useCases.recordOrderEvent(),
                                useCases.correctCase(),
                                useCases.completeCase(),
                                useCases.takeBackOrder(),
                                useCases.approveAct(),
                                useCases.breaches().open()),
                        new CaseController.Visiting(
                                useCases.planVisits(), useCases.allocateVisit()),
                        notificationSteps(),
                        useCases.restricted().onCasePage(),
                        useCases.identity().onCasePage(useCases.approveAct()),
                        useCases.lastChange(),
                        desk.disposals().read()),
                new CaseController.Desk(beside.tasks(), beside.ticker(), beside.changes()),
                look,
                to);
    }

    private NotificationController.Steps notificationSteps() {
        return new NotificationController.Steps(
                useCases.dapo().readNotifications(),
                useCases.dapo().recordNotification(),
                useCases.dapo().recordAwareness(),
                useCases.lastChange());
    }

    private CalendarController visits(Navigation to) {
        return new CalendarController(
                actor,
                new CalendarController.UseCases(
                        useCases.findVisits(),
                        useCases.findOfficers(),
                        useCases.moveVisit(),
                        useCases.allocateVisit(),
                        useCases.lastChange()),
                new CalendarController.Desk(beside.tasks(), beside.ticker(), beside.changes()),
                look,
                to);
    }

    private RecordVisitController recordVisit(PageAddress at, Navigation to) {
        return new RecordVisitController(
                actor,
                new RecordVisitController.UseCases(
                        useCases.visits().read(),
                        useCases.recordVisit(),
                        useCases.visits().correct(),
                        useCases.findVisits(),
                        useCases.lastChange()),
                new RecordVisitController.Desk(beside.tasks(), beside.ticker(), beside.changes()),
                look,
                to,
                at);
    }

    private BreachesController breaches(Navigation to) {
        return new BreachesController(
                actor,
                new BreachesController.Steps(
                        useCases.breaches().find(),
                        useCases.breaches().advance(),
                        useCases.breaches().keepReminders(),
                        useCases.lastChange()),
                new BreachesController.Desk(beside.tasks(), beside.ticker(), beside.changes()),
                look,
                to);
    }

    private TasksController tasks(PageAddress at, Navigation to) {
        return new TasksController(
                actor,
                new TasksController.UseCases(
                        useCases.findTasks(),
                        useCases.findOfficers(),
                        useCases.readCase(),
                        new TasksController.Steps(
                                useCases.tasks().settle(),
                                useCases.tasks().tryToTell(),
                                useCases.tasks().handOver(),
                                useCases.tasks().reopen())),
                new TasksController.Desk(beside.tasks(), beside.ticker(), beside.changes()),
                look,
                to,
                at);
    }

    private OfficeController office(PageAddress at, Navigation to) {
        return new OfficeController(at, new OfficeSections(desk, look, beside, to).all(), look, to);
    }

    private static Map.Entry<String, PageFactory> entry(String page, PageFactory factory) {
        return Map.entry(page, factory);
    }

    private static UUID idOf(PageAddress at) {
        return at.id()
                .map(UUID::fromString)
                .orElseThrow(() -> new IllegalArgumentException("an address without an id"));
    }
}
