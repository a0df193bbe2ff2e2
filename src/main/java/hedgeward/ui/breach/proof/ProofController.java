package hedgeward.ui.breach.proof;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.common.Result;
import hedgeward.app.proof.KeepBreachFile;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.ProofRejection;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.ProofWords;
import hedgeward.ui.wording.StepWords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The file of a breach: puts things into it and says what came of that.
public final class ProofController {

    /// Background work, time, and the life of the page it stands on.
    public record Desk(Lane saving, UiTicker ticker, Scope scope) {}

    /// What the file is kept with.
    ///
    /// @param standing reads the breach as it is now; not on the FX thread
    public record Steps(KeepBreachFile keep, Supplier<Standing> standing) {}

    /// The breach as it is now, and who changed it last.
    public record Standing(Optional<BreachOverview> now, Optional<AuditLine> by) {}

    private final Desk desk;
    private final Look look;
    private final Consumer<Optional<String>> after;
    private final ProofModel model = new ProofModel();
    private final Keeping keeping;
    private final ProofView view;

    /// @param after reads the page again; given what to say, when something was kept
    public ProofController(
            Actor actor, Steps steps, Desk desk, Look look, Consumer<Optional<String>> after) {
        this.desk = desk;
        this.look = look;
        this.after = after;
        this.keeping = new Keeping(actor, steps, desk.saving(), look, model, this::kept);
        this.view = new ProofView(look, model, this, desk);
    }

    /// Shows the page's breach, whenever it is read.
    public void follow(ObservableValue<Optional<BreachOverview>> overview) {
        desk.scope().observe(overview, model.overviewProperty()::set);
    }

    /// The matrix, with the form that is open above it.
    public Node matrix() {
        return view.matrix();
    }

    /// The points to prove.
    public Node points() {
        return view.points();
    }

    /// Exhibits and crimes.
    public Node beside() {
        return view.beside();
    }

    ProofModel model() {
        return model;
    }

    Lane saving() {
        return desk.saving();
    }

    void onForm(ProofForm form) {
        model.open(form);
    }

    void onIncomplete(ProofMsg why) {
        refuse(look.messages().text(why));
    }

    void onStep(KeepBreachFile.Step step, ProofMsg done) {
        if (!desk.saving().busyProperty().get()) {
            model.refusalProperty().set(Optional.empty());
            keeping.keep(step, done);
        }
    }

    /// What is merged when somebody else was first.
    Keeping keeping() {
        return keeping;
    }

    private void kept(Result<BreachFile, ProofRejection> answer, String done) {
        StepWords words = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<BreachFile, ProofRejection> _ -> {
                onForm(new ProofForm.None());
                after.accept(Optional.of(done));
            }
            case Result.Rejected<BreachFile, ProofRejection>(var why) ->
                    refuse(new ProofWords(look.messages()).rejection(why));
            case Result.Stale<BreachFile, ProofRejection>() -> refuse(words.stale());
            case Result.Denied<BreachFile, ProofRejection>(var needed) ->
                    refuse(words.denied(needed));
            case Result.Missing<BreachFile, ProofRejection>() -> refuse(words.missing());
        }
    }

    private void refuse(String words) {
        model.refusalProperty().set(Optional.of(words));
    }
}
