package hedgeward.ui.order;

import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.CaseFields;
import hedgeward.domain.correction.CorrectionRules;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.wording.CaseRejectionWords;
import hedgeward.ui.wording.CorrectionWords;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The facts of one group, what the correction would change, and why it is made.
record CorrectionFields(FormPlace place, boolean revealed, Instant now) {

    List<Node> of(CorrectionModel form) {
        CorrectionWords words = new CorrectionWords(place.look(), place.overview().officers());
        List<Node> rows = new ArrayList<>();
        rows.add(
                place.fields()
                        .choice(
                                "group",
                                CaseMsg.CORRECTION_GROUP,
                                form.group(),
                                form.offered(),
                                words::group));
        rows.add(preview(form));
        form.facts().keySet().stream().sorted().forEach(field -> rows.add(row(form, field, words)));
        if (!revealed) {
            rows.add(place.look().widgets().muted(CaseMsg.CORRECTION_HIDDEN));
        }
        rows.add(
                place.fields()
                        .notes("why", CaseMsg.CORRECTION_WHY, form.reason(), FormPlace.REASON_ROWS)
                        .required());
        return rows;
    }

    /// Says again what would change whenever something is typed.
    private FieldRow preview(CorrectionModel form) {
        CorrectionWords words = new CorrectionWords(place.look(), place.overview().officers());
        VBox preview = new VBox(4);
        preview.setId(FormPlace.PREFIX + "preview");
        preview.getStyleClass().add("hw-words");
        Runnable show = () -> preview.getChildren().setAll(lines(form, words));
        place.scope().observe(form.group().valueProperty(), _ -> show.run());
        form.facts()
                .values()
                .forEach(
                        fact ->
                                place.scope()
                                        .listen(fact.answer().valueProperty(), _ -> show.run()));
        return place.look().forms().row(CaseMsg.CORRECTION_PREVIEW, preview);
    }

    private Node row(CorrectionModel form, CaseField field, CorrectionWords words) {
        FieldRow row = new FactRows(place, words).of(field, form.fact(field));
        row.managedProperty().bind(row.visibleProperty());
        place.scope()
                .observe(
                        form.group().valueProperty(),
                        group -> row.setVisible(field.group() == group));
        return row;
    }

    private List<Label> lines(CorrectionModel form, CorrectionWords words) {
        return switch (decision(form)) {
            case Decision.Accepted<CaseFile, CaseRejection>(var corrected, var _) ->
                    Stream.concat(
                                    CaseFields.between(place.file(), corrected).stream()
                                            .map(change -> line(words, change)),
                                    new HeldClockLines(place)
                                            .of(corrected).stream()
                                                    .map(place.look().widgets()::value))
                            .toList();
            case Decision.Rejected<CaseFile, CaseRejection>(var why) ->
                    List.of(
                            place.look()
                                    .widgets()
                                    .value(
                                            new CaseRejectionWords(place.look().messages())
                                                    .sentence(why)));
        };
    }

    private Label line(CorrectionWords words, FactChange<CaseField> change) {
        return place.look().widgets().value(words.change(change, revealed));
    }

    private Decision<CaseFile, CaseRejection> decision(CorrectionModel form) {
        Map<CaseField, Optional<String>> values = form.values();
        values.entrySet()
                .removeIf(
                        e ->
                                CaseFields.read(place.file(), e.getKey()).equals(e.getValue())
                                        || !form.fact(e.getKey()).isReadable());
        return CorrectionRules.correct(
                place.file(),
                values,
                new CorrectionRules.Ground(
                        new StatutoryClocks(place.setting().holidays()),
                        place.overview().officers()),
                now);
    }
}
