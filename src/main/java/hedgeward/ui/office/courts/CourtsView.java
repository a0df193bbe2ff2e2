package hedgeward.ui.office.courts;

import hedgeward.ui.correction.ConflictSheet;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The margin, then a card a court, the usual one first.
final class CourtsView {

    private static final double MINUTES = 90;
    private static final double GAP = 16;

    private final Look look;
    private final CourtsModel model;
    private final CourtsController controller;
    private final Scope scope;
    private final VBox cards = new VBox(GAP);
    private final VBox root;
    private Scope fields;

    CourtsView(Look look, CourtsModel model, CourtsController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        this.fields = scope.child();
        Label intro = look.widgets().muted(CourtsMsg.INTRO);
        intro.setWrapText(true);
        this.root =
                Boxes.column(
                        look.widgets().section(CourtsMsg.TITLE),
                        intro,
                        margin(),
                        Boxes.grow(Boxes.scrolled(cards)),
                        buttons());
        scope.onChange(model.courts(), this::fill);
        scope.listen(model.conflictProperty(), _ -> fill());
        fill();
    }

    Parent root() {
        return root;
    }

    private Node margin() {
        TextField field = look.widgets().field("courts-margin", CourtsMsg.MARGIN);
        field.setMaxWidth(MINUTES);
        field.disableProperty()
                .bind(model.conflictProperty().map(c -> c.isPresent() || !controller.mayChange()));
        scope.bindBoth(field.textProperty(), model.margin().valueProperty());
        return look.forms()
                .row(CourtsMsg.MARGIN, field)
                .advice(CourtsMsg.MARGIN_ADVICE)
                .problem(model.margin().problemProperty(), scope);
    }

    private void fill() {
        fields.close();
        fields = scope.child();
        cards.getChildren().clear();
        Optional<PlanConflict> conflict = model.conflictProperty().get();
        if (conflict.isPresent()) {
            ConflictSheet<CourtFact> sheet =
                    conflict.get()
                            .sheet(
                                    look,
                                    new ConflictSheet.Ways<>(
                                            controller::onMerged, controller::onBack));
            cards.getChildren().setAll(Boxes.card(sheet.root()));
            sheet.first().requestFocus();
            return;
        }
        for (CourtForm form : model.courts()) {
            cards.getChildren()
                    .add(
                            new CourtCard(look, model, controller, fields)
                                    .of(form, model.courts().indexOf(form)));
        }
    }

    private Node buttons() {
        Label said = look.widgets().value(model.saidProperty().map(words -> words.orElse("")));
        said.setId("courts-said");
        said.getStyleClass().add("hw-strong");
        if (!controller.mayChange()) {
            return Boxes.row(look.widgets().muted(CourtsMsg.READ_ONLY), Boxes.gap(), said);
        }
        Button add = look.widgets().quiet("courts-add", Icon.ADD, CourtsMsg.ADD, model::add);
        Button save = look.widgets().primary("courts-save", CourtsMsg.SAVE, controller::onKeep);
        add.disableProperty().bind(model.conflictProperty().map(Optional::isPresent));
        save.disableProperty().bind(model.conflictProperty().map(Optional::isPresent));
        return Boxes.row(add, Boxes.gap(), said, save);
    }
}
