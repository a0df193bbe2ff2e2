package hedgeward.ui.order.form;

import hedgeward.app.office.ReadOffice;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.law.DvpoTerm;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.Look;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A deadline said as soon as the time it runs from is known: what to work to, the later reading
/// where it differs, the last sitting before it, and the working on hover.
public final class DeadlineLine extends VBox {

    private final Look look;
    private final ReadOffice.Setting setting;

    /// A line that says nothing yet.
    public DeadlineLine(Look look, String id, ReadOffice.Setting setting) {
        super(4);
        this.look = look;
        this.setting = setting;
        setId(id);
        getStyleClass().add("hw-foreseen");
        say();
    }

    /// The 48 hours of a notice served then.
    public void ofService(Regime regime, Optional<Instant> served) {
        Optional<Deadline> deadline =
                served.map(at -> new StatutoryClocks(setting.holidays()).hearingBy(regime, at));
        deadline.ifPresentOrElse(this::heardBy, this::say);
    }

    /// The last day of an order made on `made` for so many days, where that is lawful.
    public void ofTerm(Regime regime, Optional<LocalDate> made, Optional<Integer> days) {
        Optional<LocalDate> last =
                days.filter(d -> regime == Regime.DAPN_DAPO || DvpoTerm.objectionTo(d).isEmpty())
                        .filter(d -> d > 0)
                        .flatMap(d -> made.map(day -> day.plusDays(d - 1L)));
        last.ifPresentOrElse(
                day ->
                        say(
                                strong(
                                        look.messages()
                                                .text(
                                                        FormMsg.LAST_DAY,
                                                        look.times().dayYear(day)))),
                this::say);
    }

    private void heardBy(Deadline deadline) {
        Label by =
                strong(
                        look.messages()
                                .text(FormMsg.HEARD_BY, look.times().dayTime(deadline.actBy())));
        Label later =
                look.widgets()
                        .muted(
                                FormMsg.LATER_READING,
                                look.times().dayTime(deadline.latestLawful()));
        Optional<Instant> last =
                setting.office().sittings().lastBefore(deadline.actBy(), deadline.start());
        Label sitting =
                last.map(at -> look.widgets().label(FormMsg.LAST_SITTING, look.times().dayTime(at)))
                        .orElseGet(() -> look.widgets().label(FormMsg.NO_SITTING));
        boolean differs = !deadline.latestLawful().equals(deadline.actBy());
        if (differs) {
            say(by, sitting, later);
        } else {
            say(by, sitting);
        }
        Tooltip.install(this, working(deadline));
        setAccessibleHelp(String.join(" ", deadline.working()));
    }

    private static Tooltip working(Deadline deadline) {
        Tooltip tip = new Tooltip(String.join("\n", deadline.working()));
        tip.getStyleClass().add("hw-working");
        return tip;
    }

    private void say(Label... lines) {
        getChildren().setAll(lines);
        setVisible(lines.length > 0);
        setManaged(lines.length > 0);
    }

    private Label strong(String text) {
        Label label = look.widgets().value(text);
        label.getStyleClass().addAll("hw-strong", "hw-words", "state-running");
        return label;
    }
}
