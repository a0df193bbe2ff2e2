package hedgeward.ui.notice;

import hedgeward.domain.condition.Bounds;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.people.Household;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.terms.TermRows;
import hedgeward.ui.terms.TermSheet;
import hedgeward.ui.terms.TermsText;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The terms as boxes to tick with their details behind them. What every notice has cannot be taken
/// away; what is not lawful for this home cannot be ticked, and both say why. The terms stand in
/// the form's texts as every other field does, so that a draft keeps them.
final class TermsCard {

    private final Look look;
    private final NoticeModel model;
    private final NoticeAnswers answers;
    private final Scope scope;
    private final TermSheet sheet = new TermSheet();
    private final VBox root = Boxes.card();
    private boolean writing;

    TermsCard(Look look, NoticeModel model, NoticeFields fields, Scope scope) {
        this.look = look;
        this.model = model;
        this.answers = new NoticeAnswers(model);
        this.scope = scope;
        sheet.fix(ConditionType.NO_MOLESTATION);
        sheet.show(new Terms(answers.drafted()));
        scope.observe(model.editsProperty(), _ -> read());
        scope.listen(sheet.editsProperty(), _ -> write());
        scope.observe(
                model.problemProperty(NoticeField.METRES),
                words -> sheet.metres().problemProperty().set(words));
        root.setSpacing(12);
        root.getChildren()
                .setAll(
                        look.widgets().section(NoticeMsg.PART_TERMS),
                        fields.row(
                                NoticeField.TERMS,
                                new TermRows(look, "notice", sheet, scope).withoutReason()),
                        always(),
                        needsHome());
    }

    VBox root() {
        return root;
    }

    /// Takes what stands in the texts, unless it came from here.
    private void read() {
        if (writing) {
            return;
        }
        writing = true;
        if (!text().equals(model.textProperty(NoticeField.TERM_PARTS).get())
                || !codes().equals(model.text(NoticeField.TERMS))
                || !sheet.metres().get().strip().equals(model.text(NoticeField.METRES))) {
            sheet.show(new Terms(answers.drafted()));
            sheet.metres().set(model.text(NoticeField.METRES));
        }
        sheet.offerFor(
                answers.regime(),
                new Household(
                        answers.yesOrNo(NoticeField.SHARED),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        sheet.guard(answers.giveaway());
        writing = false;
    }

    private void write() {
        if (writing) {
            return;
        }
        writing = true;
        model.textProperty(NoticeField.TERMS).set(codes());
        model.textProperty(NoticeField.METRES).set(sheet.metres().get());
        model.textProperty(NoticeField.TERM_PARTS).set(text());
        writing = false;
    }

    private String codes() {
        return sheet.wanted().stream()
                .filter(ConditionType.usual()::contains)
                .map(ConditionType::code)
                .collect(Collectors.joining(" "));
    }

    /// Empty while no term says more than its tick.
    private String text() {
        List<Condition> terms = sheet.soFar();
        boolean plain =
                terms.stream().allMatch(TermsCard::isPlain)
                        && terms.stream().map(Condition::type).distinct().count() == terms.size();
        return (plain ? "" : TermsText.write(terms))
                + (sheet.isReadable() ? "" : NoticeAnswers.UNREADABLE);
    }

    private static boolean isPlain(Condition term) {
        return ConditionType.usual().contains(term.type())
                && term.bounds().equals(Bounds.PLAIN)
                && term.courtWords().isEmpty()
                && term.reason().isEmpty()
                && term.life().lastDay().isEmpty();
    }

    private Label needsHome() {
        Label why = explained(NoticeMsg.TERM_NEEDS_HOME, NoticeField.SHARED);
        why.setId("notice-terms-why");
        why.managedProperty().bind(why.visibleProperty());
        scope.observe(sheet.offered(ConditionType.NO_ENTRY), may -> why.setVisible(!may));
        return why;
    }

    /// What every notice prohibits: molestation, or being abusive under the newer Act.
    private Label always() {
        Label label = look.widgets().muted(NoticeMsg.TERM_ALWAYS, "");
        scope.observe(
                model.textProperty(NoticeField.REGIME),
                _ ->
                        NoticeField.TERMS
                                .source(answers.regime())
                                .map(source -> look.messages().text(alwaysWord(), source))
                                .ifPresent(label::setText));
        return label;
    }

    private NoticeMsg alwaysWord() {
        return switch (answers.regime()) {
            case DVPN_DVPO -> NoticeMsg.TERM_ALWAYS;
            case DAPN_DAPO -> NoticeMsg.TERM_ALWAYS_DAPN;
        };
    }

    /// A sentence that names the section it rests on, under the kind of notice chosen.
    private Label explained(NoticeMsg sentence, NoticeField field) {
        Label label = look.widgets().muted(sentence, "");
        scope.observe(
                model.textProperty(NoticeField.REGIME),
                _ ->
                        field.source(answers.regime())
                                .map(source -> look.messages().text(sentence, source))
                                .ifPresent(label::setText));
        return label;
    }
}
