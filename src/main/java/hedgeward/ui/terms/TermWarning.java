package hedgeward.ui.terms;

import hedgeward.domain.condition.AddressPart;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.Place;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.EnumSet;
import java.util.Set;

/// Warns that a term's words may tell the respondent where the protected person lives, offers
/// another wording, and takes the decision that they stand. What the words gave away is neither
/// logged nor kept; the decision is.
final class TermWarning extends VBox {

    private final Look look;
    private final String id;
    private final TermSheet sheet;
    private final TermDraft draft;
    private final Scope scope;
    private Set<AddressPart> shown = EnumSet.noneOf(AddressPart.class);

    TermWarning(Look look, String id, TermSheet sheet, TermDraft draft, Scope scope) {
        super(6);
        this.look = look;
        this.id = id;
        this.sheet = sheet;
        this.draft = draft;
        this.scope = scope;
        setManaged(false);
        scope.listen(draft.conditionProperty(), _ -> refresh());
        scope.listen(draft.tickedProperty(), _ -> refresh());
        scope.observe(sheet.giveawayProperty(), _ -> refresh());
    }

    private void refresh() {
        Condition term = draft.conditionProperty().get();
        Set<AddressPart> found =
                draft.isChosen()
                        ? sheet.giveawayProperty()
                                .get()
                                .map(g -> g.in(term))
                                .orElse(EnumSet.noneOf(AddressPart.class))
                        : EnumSet.noneOf(AddressPart.class);
        if (!found.equals(shown)) {
            shown = found;
            fill();
        }
    }

    private void fill() {
        getChildren().clear();
        setManaged(!shown.isEmpty());
        new TermFindings(look)
                .giveaway(shown)
                .ifPresent(
                        banner -> {
                            banner.setId(id + "-giveaway");
                            getChildren().setAll(banner, instead(), reason());
                        });
    }

    private Button instead() {
        return look.widgets()
                .button(
                        id + "-giveaway-home",
                        TermMsg.GIVEAWAY_BY_HOME,
                        () -> draft.change(TermWarning::byHome));
    }

    private static Condition byHome(Condition term) {
        return term.withBounds(term.bounds().withPlace(Place.of(Place.Kind.PROTECTED_HOME)))
                .withCourtWords("");
    }

    private TextField reason() {
        TextField field = look.widgets().field(id + "-giveaway-reason", TermMsg.GIVEAWAY_REASON);
        field.setText(draft.conditionProperty().get().addressReason().orElse(""));
        scope.listen(field.textProperty(), words -> draft.change(t -> t.withAddressReason(words)));
        return field;
    }
}
