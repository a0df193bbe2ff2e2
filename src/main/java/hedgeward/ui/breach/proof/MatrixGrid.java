package hedgeward.ui.breach.proof;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.proof.ProofSheet;
import hedgeward.app.proof.ToldWords;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.BreachMatrix;
import hedgeward.domain.proof.Span;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.ConditionWords;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// The matrix: a row for each term in its own words, a column for each thing told.
final class MatrixGrid {

    private static final double TERM_WIDTH = 300;
    private static final double CELL_WIDTH = 210;

    private final Look look;
    private final ProofController controller;
    private final GridPane grid = new GridPane();
    private final ScrollPane root;

    MatrixGrid(Look look, ProofModel model, ProofController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        grid.setId("proof-grid");
        grid.getStyleClass().add("hw-matrix");
        root = new ScrollPane(grid);
        root.setFitToWidth(true);
        root.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.prefViewportHeightProperty().bind(grid.heightProperty());
        root.minViewportHeightProperty().bind(grid.heightProperty());
        root.getStyleClass().add("hw-scrolled");
        scope.observe(model.overviewProperty(), o -> o.ifPresent(this::show));
    }

    Node root() {
        return root;
    }

    private void show(BreachOverview overview) {
        BreachMatrix matrix = overview.proof().matrix();
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(new ColumnConstraints(TERM_WIDTH));
        if (matrix.terms().isEmpty()) {
            grid.add(look.widgets().muted(ProofMsg.MATRIX_NOTHING), 0, 0);
            return;
        }
        heads(matrix);
        for (int row = 0; row < matrix.terms().size(); row++) {
            BreachMatrix.Term term = matrix.terms().get(row);
            grid.add(term(overview, term), 0, row + 1);
            for (int column = 0; column < matrix.rows().size(); column++) {
                Allegation told = matrix.rows().get(column).allegation();
                grid.add(cell(overview.proof(), told, term), column + 1, row + 1);
            }
        }
    }

    private void heads(BreachMatrix matrix) {
        VBox head = new VBox(styled(look.widgets().label(ProofMsg.MATRIX_TERM), "hw-strong"));
        head.getStyleClass().add("hw-matrix-head");
        grid.add(head, 0, 0);
        List<BreachMatrix.Row> rows = matrix.rows();
        for (int i = 0; i < rows.size(); i++) {
            ColumnConstraints width = new ColumnConstraints(CELL_WIDTH);
            width.setHgrow(Priority.ALWAYS);
            width.setMaxWidth(Double.MAX_VALUE);
            grid.getColumnConstraints().add(width);
            grid.add(told(rows.get(i).allegation()), i + 1, 0);
        }
        if (rows.isEmpty()) {
            ColumnConstraints rest = new ColumnConstraints();
            rest.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(rest);
            VBox empty = new VBox(look.empty(Icon.DOCUMENT, ProofMsg.MATRIX_EMPTY));
            empty.setAlignment(Pos.CENTER);
            empty.getStyleClass().add("hw-matrix-head");
            grid.add(empty, 1, 0, 1, matrix.terms().size() + 1);
        }
    }

    /// A thing told, over its column; pressing it corrects it.
    private Node told(Allegation told) {
        Label title =
                styled(
                        look.widgets().label(ProofMsg.TOLD_HEAD, told.number(), when(told.when())),
                        "hw-strong");
        Label what = look.widgets().value(summary(told));
        Label words = styled(look.widgets().value(told.words()), "hw-muted");
        PressBox head =
                new PressBox(
                        "proof-told-" + told.number(),
                        look.messages().text(ProofMsg.TOLD_CORRECT, told.number(), summary(told)),
                        () -> controller.onForm(new ProofForm.Tell(Optional.of(told))),
                        title,
                        what,
                        words);
        head.getStyleClass().add("hw-matrix-head");
        return head;
    }

    private String when(Span when) {
        return when.isInstant()
                ? look.times().dayTime(when.from())
                : look.messages()
                        .text(
                                ProofMsg.TOLD_BETWEEN,
                                look.times().dayTime(when.from()),
                                look.times().dayTime(when.to()));
    }

    private static String summary(Allegation told) {
        return ToldWords.act(told.act())
                + told.channel().map(c -> " " + ToldWords.channel(c)).orElse("");
    }

    private Node term(BreachOverview overview, BreachMatrix.Term term) {
        Label number =
                styled(
                        look.widgets()
                                .label(
                                        term.key().part() == BreachOf.NOTICE
                                                ? ProofMsg.TERM_OF_NOTICE
                                                : ProofMsg.TERM_OF_ORDER,
                                        term.key().number()),
                        "hw-muted");
        Label words =
                look.widgets()
                        .value(
                                new ConditionWords(look.messages(), overview.file().regime())
                                        .plain(term.condition()));
        VBox box = new VBox(2, number, words);
        term.condition()
                .courtWords()
                .ifPresent(w -> box.getChildren().add(styled(look.widgets().value(w), "hw-muted")));
        if (overview.breach().conditions().contains(term.condition().type())) {
            box.getChildren().add(styled(look.widgets().label(ProofMsg.TERM_SAID), "hw-strong"));
        }
        box.getStyleClass().add("hw-matrix-term");
        return box;
    }

    private Node cell(ProofSheet sheet, Allegation told, BreachMatrix.Term term) {
        return new MatrixCell(look, sheet, told, term)
                .box(() -> controller.onForm(new ProofForm.Rule(told.number(), term.key())));
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
