package hedgeward.ui.terms;

import static java.util.stream.Collectors.joining;

import hedgeward.domain.condition.AddressPart;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.CourtWordsCheck;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.State;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.Optional;
import java.util.Set;

/// What is to be said beside a term: that its words and its typed parts differ, that its words may
/// tell an address.
public record TermFindings(Look look) {

    /// That the court's words and the typed parts seem to differ; the court's words govern.
    public Optional<HBox> difference(Condition term) {
        Set<CourtWordsCheck.Difference> found = CourtWordsCheck.of(term);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        banner(
                                look.widgets()
                                        .label(
                                                TermMsg.DIFFERS,
                                                found.stream()
                                                        .map(d -> text(TermWording.of(d)))
                                                        .collect(joining(", ")))));
    }

    /// That words may tell where the protected person lives, and how to word it instead.
    public Optional<HBox> giveaway(Set<AddressPart> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        banner(
                                look.widgets()
                                        .label(
                                                TermMsg.GIVEAWAY,
                                                parts.stream()
                                                        .map(p -> text(TermWording.of(p)))
                                                        .collect(joining(", ")))));
    }

    /// That the court's words govern, where they stand beside plain ones.
    public Label govern() {
        return look.widgets().muted(TermMsg.WORDS_GOVERN);
    }

    /// The decision that such words stand, once taken.
    public Optional<Label> decided(Condition term) {
        return term.addressReason().map(why -> look.widgets().muted(TermMsg.GIVEAWAY_DECIDED, why));
    }

    private HBox banner(Label words) {
        words.setGraphic(Icon.BREACHES.node());
        words.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox banner = new HBox(words);
        banner.getStyleClass().addAll("hw-banner", State.DUE_SOON.styleClass());
        return banner;
    }

    private String text(TermMsg key) {
        return look.messages().text(key);
    }
}
