package hedgeward.ui.orders;

import hedgeward.app.access.Actor;
import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.casepage.ReadCase;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.draft.KeepDraft;
import hedgeward.app.order.FindOrders;
import hedgeward.app.order.OrderPage;
import hedgeward.app.order.OrderRow;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.app.retention.ReadDisposals;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.Stage;
import hedgeward.domain.retention.Disposal;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Navigation;

import javafx.scene.Parent;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The page of the register. Asks the store for one page of rows at a time, forgets the answers of
/// older keystrokes, and asks again after every change while keeping selection and scroll.
public final class OrdersController implements Page {

    static final int PAGE_ROWS = 200;
    private static final int NEAR_END = 40;

    /// What the page asks: the register, the case of the row chosen, whether a notice is being
    /// drawn up, and whether what is looked for was disposed of.
    public record Questions(
            FindOrders find, ReadCase read, KeepDraft drafts, ReadDisposals disposals) {}

    /// Background work, time and news of changes.
    public record Desk(UiTasks tasks, UiTicker ticker, ChangeRelay changes) {}

    private final Actor actor;
    private final Questions questions;
    private final Desk desk;
    private final Navigation navigation;
    private final Look look;
    private final Scope scope = new Scope();
    private final OrdersModel model = new OrdersModel();
    private final Lane rowsLane;
    private final Lane countsLane;
    private final Lane previewLane;
    private final SearchLooks looks;
    private final Lane draftLane;
    private final OrdersView view;
    private boolean shown;

    public OrdersController(
            Actor actor, Questions questions, Desk desk, Look look, Navigation navigation) {
        this.actor = actor;
        this.questions = questions;
        this.desk = desk;
        this.look = look;
        this.navigation = navigation;
        this.rowsLane = desk.tasks().lane();
        this.countsLane = desk.tasks().lane();
        this.previewLane = desk.tasks().lane();
        this.looks = new SearchLooks(actor, questions.find(), desk.tasks().lane());
        this.draftLane = desk.tasks().lane();
        this.view = new OrdersView(look, model, this, desk.ticker().minuteProperty(), scope);
        desk.changes().listen(scope, this::onChanges);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(OrdersMsg.TITLE);
    }

    @Override
    public void onShown() {
        shown = true;
        draftLane.run(
                () -> questions.drafts().find(actor, KeepDraft.NEW_NOTICE).isPresent(),
                model.draftedProperty()::set);
        if (model.answeredProperty().get()) {
            askAgain();
        } else {
            ask();
        }
    }

    @Override
    public void onHidden() {
        shown = false;
    }

    @Override
    public void close() {
        scope.close();
    }

    /// Begins with the cases of which something is not known.
    public void showNotKnown(boolean only) {
        model.notKnownOnlyProperty().set(only);
    }

    OrdersModel model() {
        return model;
    }

    /// A pause in typing.
    void onText(String typed) {
        if (!typed.equals(model.textProperty().get())) {
            model.textProperty().set(typed);
            ask();
        }
    }

    void onSearchRested() {
        looks.rested(model.question(0, PAGE_ROWS, now()));
    }

    void onStage(Stage.Kind kind, boolean wanted) {
        boolean changed = wanted ? model.stages().add(kind) : model.stages().remove(kind);
        if (changed) {
            askRows();
        }
    }

    void onNotKnown(boolean only) {
        if (model.notKnownOnlyProperty().get() != only) {
            model.notKnownOnlyProperty().set(only);
            askRows();
        }
    }

    void onClearFilter() {
        model.notKnownOnlyProperty().set(false);
        model.stages().clear();
        model.textProperty().set("");
        ask();
    }

    void onSort(RegisterQuestion.Sort column, boolean descending) {
        if (!model.isSortedBy(column, descending)) {
            model.sortBy(column, descending);
            askRows();
        }
    }

    /// A row has come into view; when it is near the end, the next rows are asked for.
    void onRowShown(int index) {
        int loaded = model.rows().size();
        boolean more = loaded < model.totalProperty().get();
        if (more && index >= loaded - NEAR_END && !rowsLane.busyProperty().get()) {
            rowsLane.run(
                    () -> questions.find().handle(actor, model.question(loaded, PAGE_ROWS, now())),
                    model::append);
        }
    }

    /// A row has been chosen.
    void onChosen(Optional<OrderRow> row) {
        Optional<CaseId> id = row.map(OrderRow::id);
        if (!id.equals(model.chosenProperty().get())) {
            model.chosenProperty().set(id);
            model.previewProperty().set(Optional.empty());
        }
    }

    /// The choice has rested on a row long enough to be read: this is a consultation and is logged.
    void onRested() {
        boolean wanted = model.previewShownProperty().get();
        model.chosenProperty()
                .get()
                .filter(_ -> wanted && model.previewProperty().get().isEmpty())
                .ifPresent(
                        id ->
                                previewLane.run(
                                        () -> questions.read().handle(actor, id), this::preview));
    }

    void onTogglePreview() {
        model.previewShownProperty().set(!model.previewShownProperty().get());
        onRested();
    }

    void onOpen() {
        model.chosenProperty()
                .get()
                .ifPresent(id -> navigation.open(Places.caseFile(id.value().toString())));
    }

    void onNewNotice() {
        navigation.open(Places.newNotice());
    }

    private void preview(Result<CaseOverview, CaseRejection> answer) {
        Optional<CaseOverview> overview =
                switch (answer) {
                    case Result.Done<CaseOverview, CaseRejection>(var value) -> Optional.of(value);
                    case Result.Rejected<CaseOverview, CaseRejection> _,
                            Result.Stale<CaseOverview, CaseRejection> _,
                            Result.Denied<CaseOverview, CaseRejection> _,
                            Result.Missing<CaseOverview, CaseRejection> _ ->
                            Optional.empty();
                };
        model.previewProperty().set(overview);
    }

    private void onChanges(Set<Change> changes) {
        if (!shown) {
            return;
        }
        askAgain();
        model.chosenProperty()
                .get()
                .filter(_ -> model.previewProperty().get().isPresent())
                .ifPresent(
                        id ->
                                previewLane.run(
                                        () -> questions.read().again(actor, id),
                                        model.previewProperty()::set));
    }

    private void ask() {
        RegisterQuestion question = model.question(0, PAGE_ROWS, now());
        rowsLane.run(() -> questions.find().handle(actor, question), this::showWithCounts);
    }

    /// The counts wait for the rows, so that typing never queues behind them.
    private void showWithCounts(OrderPage page) {
        model.show(page);
        askCounts();
    }

    private void askRows() {
        RegisterQuestion question = model.question(0, PAGE_ROWS, now());
        rowsLane.run(() -> questions.find().handle(actor, question), model::show);
    }

    private void askAgain() {
        int loaded = Math.max(PAGE_ROWS, model.rows().size());
        RegisterQuestion question = model.question(0, loaded, now());
        rowsLane.run(
                () -> questions.find().handle(actor, question),
                page -> {
                    model.refresh(page);
                    askCounts();
                });
    }

    private void askCounts() {
        Instant at = now();
        Map<Stage.Kind, RegisterQuestion> each = new EnumMap<>(Stage.Kind.class);
        RegisterQuestion open = model.notKnownQuestion(at);
        String typed = model.textProperty().get();
        OrdersModel.FILTERS.forEach(kind -> each.put(kind, model.countQuestion(kind, at)));
        countsLane.run(
                () -> {
                    Map<Stage.Kind, Integer> found = new EnumMap<>(Stage.Kind.class);
                    each.forEach(
                            (kind, asked) ->
                                    found.put(kind, questions.find().handle(actor, asked).total()));
                    return new Counted(
                            found,
                            questions.find().handle(actor, open).total(),
                            questions.disposals().underTyped(actor, typed));
                },
                this::counted);
    }

    private record Counted(
            Map<Stage.Kind, Integer> stages, int notKnown, List<Disposal> disposed) {}

    private void counted(Counted counted) {
        model.counts().putAll(counted.stages());
        model.notKnownProperty().set(counted.notKnown());
        model.disposedProperty().set(counted.disposed().stream().findFirst());
    }

    private Instant now() {
        return desk.ticker().now();
    }
}
