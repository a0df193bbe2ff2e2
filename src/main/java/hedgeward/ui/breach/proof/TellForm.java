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
    private final Times times;
    private final Deed deed;
    private final Site site;
    private final Parts.Ticks exhibits;

    /// When.
    private record Times(MomentField from, MomentField to) {}

    /// What, by which channel, towards whom.
    private record Deed(
            ComboBox<Act> act,
            ComboBox<Optional<Channel>> channel,
            ComboBox<Optional<Toward>> toward) {}

    /// Where, and how near.
    private record Site(ComboBox<Optional<Place.Kind>> place, TextField words, TextField metres) {}

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
        times = times(before.map(Allegation::when));
        deed = deed();
        site = site(before.map(Allegation::scene));
        exhibits =
                parts.exhibits(
                        "proof-shown-by",
                        o.proof().file(),
                        before.map(Allegation::exhibits).orElse(Set.of()));
    }

    private Times times(Optional<Span> when) {
        return new Times(
                parts.moment("proof-from", ProofMsg.TELL_FROM, when.map(Span::from)),
                parts.moment(
                        "proof-to",
                        ProofMsg.TELL_TO,
                        when.filter(w -> !w.isInstant()).map(Span::to)));
    }

    private Deed deed() {
        return new Deed(
                parts.choice(
                        "proof-act",
                        List.of(Act.values()),
                        ToldWords::act,
                        before.map(Allegation::act).orElse(Act.CONTACT)),
                parts.maybe(
                        "proof-channel",
                        List.of(Channel.values()),
                        ToldWords::channel,
                        before.flatMap(Allegation::channel)),
                parts.maybe(
                        "proof-toward",
                        List.of(Toward.values()),
                        ToldWords::toward,
                        before.map(Allegation::toward)
                                .orElse(Optional.of(Toward.PROTECTED_PERSON))));
    }

    private Site site(Optional<Scene> scene) {
        return new Site(
                parts.maybe(
                        "proof-place",
                        List.of(Place.Kind.values()),
                        ToldWords::place,
                        scene.flatMap(Scene::kind)),
                parts.text("proof-place-words", ProofMsg.TELL_WHERE, scene.flatMap(Scene::words)),
                parts.text(
                        "proof-metres",
                        ProofMsg.TELL_METRES,
                        scene.flatMap(Scene::metres).map(String::valueOf)));
    }

    OpenForm open() {
        return new OpenForm(
                new OpenForm.Words(ProofMsg.TELL_TITLE, ProofMsg.TELL_KEEP, ProofMsg.TELL_KEPT),
                Boxes.column(
                        look.forms().row(ProofMsg.TELL_WORDS, words).required(),
                        look.forms()
                                .twoColumns(
                                        parts.row(ProofMsg.TELL_FROM, times.from()).required(),
                                        parts.row(ProofMsg.TELL_TO, times.to())
                                                .advice(ProofMsg.TELL_TO_ADVICE),
                                        look.forms().row(ProofMsg.TELL_ACT, deed.act()),
                                        look.forms().row(ProofMsg.TELL_CHANNEL, deed.channel()),
                                        look.forms().row(ProofMsg.TELL_TOWARD, deed.toward()),
                                        look.forms().row(ProofMsg.TELL_PLACE, site.place()),
                                        look.forms()
                                                .row(ProofMsg.TELL_WHERE, site.words())
                                                .advice(ProofMsg.TELL_WHERE_ADVICE),
                                        look.forms()
                                                .row(ProofMsg.TELL_METRES, site.metres())
                                                .advice(ProofMsg.TELL_METRES_ADVICE)),
                        look.forms().row(ProofMsg.SHOWN_BY, exhibits.pane())),
                words,
                this::entered);
    }

    private OpenForm.Entered entered() {
        Optional<Instant> began = times.from().valueProperty().get();
        Optional<Instant> ended = times.to().valueProperty().get();
        String typed = site.metres().getText().strip();
        if (began.isEmpty()
                || (ended.isEmpty() && times.to().problemProperty().get().isPresent())) {
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
                        site.place().getValue(),
                        Parts.typed(site.words()),
                        typed.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(typed)));
        return new OpenForm.Entered.Ready(
                new Step.Tell(told(new Span(began.get(), ended.orElse(began.get())), scene)));
    }

    private Allegation told(Span when, Scene scene) {
        return new Allegation(
                before.map(Allegation::number).orElse(0),
                words.getText().strip(),
                when,
                deed.act().getValue(),
                deed.channel().getValue(),
                deed.toward().getValue(),
                scene,
                exhibits.numbers());
    }
}
