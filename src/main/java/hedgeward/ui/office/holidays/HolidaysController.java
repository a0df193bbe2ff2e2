package hedgeward.ui.office.holidays;

import hedgeward.app.office.ReadOffice;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.shell.ChangeRelay;

import javafx.scene.Parent;

/// The list of bank holidays in use.
public final class HolidaysController implements Page {

    /// Background work and news of changes.
    public record Desk(UiTasks tasks, ChangeRelay changes) {}

    private final ReadOffice office;
    private final Look look;
    private final Scope scope = new Scope();
    private final HolidaysModel model = new HolidaysModel();
    private final Lane lane;
    private final HolidaysView view;

    public HolidaysController(ReadOffice office, Desk desk, Look look) {
        this.office = office;
        this.look = look;
        this.lane = desk.tasks().lane();
        this.view = new HolidaysView(look, model);
        desk.changes().listen(scope, _ -> ask());
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(HolidaysMsg.TITLE);
    }

    @Override
    public void onShown() {
        ask();
    }

    @Override
    public void close() {
        scope.close();
    }

    private void ask() {
        lane.run(() -> office.handle().holidays(), model::show);
    }
}
