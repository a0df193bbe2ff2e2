package hedgeward.ui.breaches;

import hedgeward.app.access.Actor;
import hedgeward.app.breach.BreachRow;
import hedgeward.app.breach.FindBreaches;
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

import java.util.List;
import java.util.stream.Stream;

/// The board of breaches. Asks again after every change and keeps the place.
public final class BreachesController implements Page {

    private static final int FINISHED = 50;

    /// Background work, time and news of changes.
    public record Desk(UiTasks tasks, UiTicker ticker, ChangeRelay changes) {}

    private final Actor actor;
    private final FindBreaches find;
    private final Look look;
    private final Navigation navigation;
    private final Scope scope = new Scope();
    private final BreachesModel model = new BreachesModel();
    private final Lane lane;
    private final BreachesView view;

    public BreachesController(
            Actor actor, FindBreaches find, Desk desk, Look look, Navigation navigation) {
        this.actor = actor;
        this.find = find;
        this.look = look;
        this.navigation = navigation;
        this.lane = desk.tasks().lane();
        this.view = new BreachesView(look, model, this, desk.ticker(), scope);
        desk.changes().listen(scope, _ -> ask());
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(BreachesMsg.TITLE);
    }

    @Override
    public void onShown() {
        ask();
    }

    @Override
    public void close() {
        scope.close();
    }

    BreachesModel model() {
        return model;
    }

    void onOpen(BreachRow row) {
        navigation.open(Places.breach(row.breach().id().value().toString()));
    }

    private void ask() {
        lane.run(this::rows, model::show);
    }

    private List<BreachRow> rows() {
        return Stream.concat(find.open(actor).stream(), find.finished(actor, FINISHED).stream())
                .toList();
    }
}
