package hedgeward.ui.breach.proof;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.proof.KeepBreachFile.Step;
import hedgeward.app.proof.ToldWords;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Place;
import hedgeward.domain.proof.Act;
import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.Scene;
import hedgeward.domain.proof.Span;
import hedgeward.domain.proof.Toward;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MomentField;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One thing said or seen. The first begins with the words of the report.
final class TellForm {

    private final Look look;
    private final Parts parts;
    private final Optional<Allegation> before;
    private final TextArea words;
    private final MomentField from;
    private final MomentField to;
    private final ComboBox<Act> act;
    private final ComboBox<Optional<Channel>> channel;
    private final ComboBox<Optional<Toward>> toward;
    private final ComboBox<Optional<Place.Kind>> place;
    private final TextField placeWords;
    private final TextField metres;
    private final Parts.Ticks exhibits;

    TellForm(Look look, Parts parts, BreachOverview o, Optional<Allegation> before) {
        this.look = look;
        this.parts = parts;
        this.before = before;
        boolean first = o.proof().file().allegations().isEmpty();
        String report = first ? o.breach().words().orElse("") : "";
        words =
                parts.notes(
                        "proof-words",
                        ProofMsg.TELL_WORDS,
                        before.map(Allegation::words).orElse(report));
        Optional<Span> when = before.map(Allegation::when);
        from = parts.moment("proof-from", ProofMsg.TELL_FROM, when.map(Span::from));
        to =
                parts.moment(
                        "proof-to",
                        ProofMsg.TELL_TO,
                        when.filter(w -> !w.isInstant()).map(Span::to));
        act =
                parts.choice(
                        "proof-act",
                        List.of(Act.values()),
                        ToldWords::act,
                        before.map(Allegation::act).orElse(Act.CONTACT));
        channel =
                parts.maybe(
                        "proof-channel",
                        List.of(Channel.values()),
                        ToldWords::channel,
                        before.flatMap(Allegation::channel));
        toward =
                parts.maybe(
                        "proof-toward",
                        List.of(Toward.values()),
                        ToldWords::toward,
                        before.map(Allegation::toward)
                                .orElse(Optional.of(Toward.PROTECTED_PERSON)));
        Optional<Scene> scene = before.map(Allegation::scene);
        place =
                parts.maybe(
                        "proof-place",
                        List.of(Place.Kind.values()),
                        ToldWords::place,
                        scene.flatMap(Scene::kind));
        placeWords =
                parts.text("proof-place-words", ProofMsg.TELL_WHERE, scene.flatMap(Scene::words));
        metres =
                parts.text(
                        "proof-metres",
                        ProofMsg.TELL_METRES,
                        scene.flatMap(Scene::metres).map(String::valueOf));
        exhibits =
                parts.exhibits(
                        "proof-shown-by",
                        o.proof().file(),
                        before.map(Allegation::exhibits).orElse(Set.of()));
    }

    OpenForm open() {
        return new OpenForm(
                new OpenForm.Words(ProofMsg.TELL_TITLE, ProofMsg.TELL_KEEP, ProofMsg.TELL_KEPT),
                Boxes.column(
                        look.forms().row(ProofMsg.TELL_WORDS, words).required(),
                        look.forms()
                                .twoColumns(
                                        parts.row(ProofMsg.TELL_FROM, from).required(),
                                        parts.row(ProofMsg.TELL_TO, to)
                                                .advice(ProofMsg.TELL_TO_ADVICE),
                                        look.forms().row(ProofMsg.TELL_ACT, act),
                                        look.forms().row(ProofMsg.TELL_CHANNEL, channel),
                                        look.forms().row(ProofMsg.TELL_TOWARD, toward),
                                        look.forms().row(ProofMsg.TELL_PLACE, place),
                                        look.forms()
                                                .row(ProofMsg.TELL_WHERE, placeWords)
                                                .advice(ProofMsg.TELL_WHERE_ADVICE),
                                        look.forms()
                                                .row(ProofMsg.TELL_METRES, metres)
                                                .advice(ProofMsg.TELL_METRES_ADVICE)),
                        look.forms().row(ProofMsg.SHOWN_BY, exhibits.pane())),
                words,
                this::entered);
    }

    private OpenForm.Entered entered() {
        Optional<Instant> began = from.valueProperty().get();
        Optional<Instant> ended = to.valueProperty().get();
        String typed = metres.getText().strip();
        if (began.isEmpty() || (ended.isEmpty() && to.problemProperty().get().isPresent())) {
            return new OpenForm.Entered.Missing(ProofMsg.PROBLEM_MOMENT);
        }
        if (ended.filter(e -> e.isBefore(began.get())).isPresent()) {
            return new OpenForm.Entered.Missing(ProofMsg.PROBLEM_ORDER);
        }
        if (!typed.matches("\\d{0,6}")) {
            return new OpenForm.Entered.Missing(ProofMsg.PROBLEM_METRES);
        }
        Scene scene =
                new Scene(
                        place.getValue(),
                        Parts.typed(placeWords),
                        typed.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(typed)));
        return new OpenForm.Entered.Ready(
                new Step.Tell(
                        new Allegation(
                                before.map(Allegation::number).orElse(0),
                                words.getText().strip(),
                                new Span(began.get(), ended.orElse(began.get())),
                                act.getValue(),
                                channel.getValue(),
                                toward.getValue(),
                                scene,
                                exhibits.numbers())));
    }
}
