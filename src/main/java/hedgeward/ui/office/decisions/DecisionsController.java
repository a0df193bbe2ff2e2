package hedgeward.ui.office.decisions;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.request.KeepDraftPolicy;
import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.wording.CaseRejectionWords;
import hedgeward.ui.wording.StepWords;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;

/// Whether an officer may decide on a notice he or she drew up: read by everybody, settled by those
/// who manage the office.
public final class DecisionsController implements Page {

    private final Actor actor;
    private final KeepDraftPolicy policy;
    private final Look look;
    private final Scope scope = new Scope();
    private final BooleanProperty forbidden = new SimpleBooleanProperty(this, "forbidden", true);
    private final StringProperty said = new SimpleStringProperty(this, "said", "");
    private final Lane lane;
    private final DecisionsView view;
    private boolean seen = true;

    public DecisionsController(Actor actor, KeepDraftPolicy policy, UiTasks tasks, Look look) {
        this.actor = actor;
        this.policy = policy;
        this.look = look;
        this.lane = tasks.lane();
        this.view = new DecisionsView(look, this, scope);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(DecisionsMsg.TITLE);
    }

    @Override
    public void onShown() {
        lane.run(policy::forbidsOwnDraft, this::see);
    }

    @Override
    public void close() {
        scope.close();
    }

    BooleanProperty forbidden() {
        return forbidden;
    }

    StringProperty said() {
        return said;
    }

    boolean mayChange() {
        return Access.permits(actor, Permission.MANAGE_OFFICE);
    }

    void onKeep() {
        boolean forbid = forbidden.get();
        boolean before = seen;
        lane.run(() -> policy.handle(actor, before, forbid), this::told);
    }

    private void see(boolean now) {
        seen = now;
        forbidden.set(now);
    }

    /// Somebody settled it otherwise meanwhile: shows how, and says so.
    private void second(boolean now) {
        see(now);
        said.set(
                look.messages()
                        .text(now ? DecisionsMsg.SECOND_FORBIDDEN : DecisionsMsg.SECOND_ALLOWED));
    }

    private void told(Result<Boolean, CaseRejection> answer) {
        if (answer instanceof Result.Stale<Boolean, CaseRejection>) {
            lane.run(policy::forbidsOwnDraft, this::second);
            return;
        }
        if (answer instanceof Result.Done<Boolean, CaseRejection>(var kept)) {
            seen = kept;
        }
        StepWords words = new StepWords(look.messages());
        said.set(
                switch (answer) {
                    case Result.Done<Boolean, CaseRejection> _ ->
                            look.messages().text(DecisionsMsg.SAVED);
                    case Result.Denied<Boolean, CaseRejection>(var needed) -> words.denied(needed);
                    case Result.Rejected<Boolean, CaseRejection>(var why) ->
                            new CaseRejectionWords(look.messages()).sentence(why);
                    case Result.Stale<Boolean, CaseRejection>() -> words.stale();
                    case Result.Missing<Boolean, CaseRejection>() -> words.missing();
                });
    }
}
