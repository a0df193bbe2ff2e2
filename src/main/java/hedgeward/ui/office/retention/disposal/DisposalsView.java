package hedgeward.ui.office.retention.disposal;

import hedgeward.domain.clock.London;
import hedgeward.domain.retention.Disposal;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Scope;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// A field to find one, the rows, and beside them the certificate of the row chosen.
final class DisposalsView {

    private static final double GAP = 24;
    private static final double FIELD = 280;

    private final Look look;
    private final DisposalsModel model;
    private final DisposalsController controller;
    private final CertificateCard card;
    private final VBox root;

    DisposalsView(
            Look look,
            DisposalsModel model,
            DisposalsController controller,
            ObservableBooleanValue busy,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.card = new CertificateCard(look, model, controller, busy, scope);
        this.root =
                Boxes.column(
                        search(scope),
                        said(scope),
                        Boxes.grow(new HBox(GAP, Boxes.grow(table(scope)), card.root())));
        root.setId("disposals");
    }

    Node root() {
        return root;
    }

    /// To the way onto paper.
    void focus() {
        card.focus();
    }

    private Node search(Scope scope) {
        TextField field = look.widgets().field("disposals-search", DisposalMsg.SEARCH);
        field.setPrefWidth(FIELD);
        field.setOnAction(_ -> controller.onFind());
        scope.bindBoth(field.textProperty(), model.wantedProperty());
        Button find = look.widgets().button("disposals-find", DisposalMsg.FIND, controller::onFind);
        find.setGraphic(Icon.SEARCH.node());
        Button all = look.widgets().button("disposals-all", DisposalMsg.ALL, controller::show);
        all.visibleProperty().bind(model.searchedProperty());
        return Boxes.row(field, find, all);
    }

    private Node said(Scope scope) {
        Label line = look.widgets().value("");
        line.setId("disposals-said");
        line.getStyleClass().add("hw-strong");
        line.managedProperty().bind(line.visibleProperty());
        scope.observe(model.saidProperty(), notice -> say(line, notice));
        return line;
    }

    private static void say(Label line, Optional<Notice> notice) {
        line.setVisible(notice.isPresent());
        notice.ifPresent(
                it -> {
                    line.setText(it.words());
                    line.setGraphic(it.state().icon().node());
                });
    }

    private Node table(Scope scope) {
        TableView<Disposal> table =
                look.tables().dense("disposals-rows", DisposalMsg.ROWS, look.widgets().value(""));
        scope.observe(
                model.searchedProperty(),
                searched ->
                        table.setPlaceholder(
                                look.empty(
                                        Icon.INBOX,
                                        searched ? DisposalMsg.NOT_FOUND : DisposalMsg.EMPTY)));
        table.getColumns().setAll(columns());
        table.setItems(model.rows());
        scope.listen(
                table.getSelectionModel().selectedItemProperty(),
                row -> Optional.ofNullable(row).ifPresent(controller::onChosen));
        Button more = look.widgets().button("disposals-more", DisposalMsg.MORE, controller::onMore);
        more.managedProperty().bind(more.visibleProperty());
        more.visibleProperty().bind(model.moreProperty());
        return Boxes.column(Boxes.grow(table), more);
    }

    private List<TableColumn<Disposal, ?>> columns() {
        return List.of(
                look.tables()
                        .ordered(
                                "disposals-certificate",
                                DisposalMsg.CERTIFICATE,
                                Disposal::certificate,
                                number -> Integer.toString(number)),
                look.tables()
                        .reference(
                                "disposals-ref", DisposalMsg.REFERENCE, one -> one.ref().value()),
                look.tables()
                        .ordered(
                                "disposals-on",
                                DisposalMsg.DISPOSED_ON,
                                Disposal::at,
                                at -> look.times().dayYear(London.dateOf(at))),
                look.tables()
                        .text(
                                "disposals-ground",
                                DisposalMsg.GROUND,
                                one -> new DisposalWords(look).ground(one.rule().ground())),
                look.tables().text("disposals-by", DisposalMsg.BY, Disposal::by),
                look.tables()
                        .text(
                                "disposals-approved-by",
                                DisposalMsg.APPROVED_BY,
                                Disposal::approvedBy));
    }
}
