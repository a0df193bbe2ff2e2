package hedgeward.ui.notice;

import hedgeward.domain.people.Relationship;
import hedgeward.domain.people.Sex;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.RelationWords;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Who it is about: the respondent, and the person to be protected with a way to reach her or him
/// safely.
final class PeopleCards {

    private final Look look;
    private final NoticeModel model;
    private final NoticeFields fields;

    PeopleCards(Look look, NoticeModel model, NoticeFields fields) {
        this.look = look;
        this.model = model;
        this.fields = fields;
    }

    VBox respondent() {
        return card(
                NoticeMsg.PART_RESPONDENT,
                look.widgets().muted(NoticeMsg.AGE_ADVICE),
                look.forms()
                        .twoColumns(
                                fields.text(NoticeField.RESPONDENT_SURNAME),
                                fields.text(NoticeField.RESPONDENT_FORENAMES),
                                fields.day(NoticeField.RESPONDENT_BORN),
                                sex(NoticeField.RESPONDENT_SEX),
                                fields.text(NoticeField.RESPONDENT_ADDRESS),
                                fields.text(NoticeField.RESPONDENT_POSTCODE)));
    }

    VBox protectedPerson() {
        return card(
                NoticeMsg.PART_PROTECTED,
                look.widgets().muted(NoticeMsg.PART_PROTECTED_ADVICE),
                look.forms()
                        .twoColumns(
                                fields.text(NoticeField.PROTECTED_SURNAME),
                                fields.text(NoticeField.PROTECTED_FORENAMES),
                                fields.day(NoticeField.PROTECTED_BORN),
                                sex(NoticeField.PROTECTED_SEX),
                                withCopy(
                                        NoticeField.PROTECTED_ADDRESS,
                                        NoticeField.PROTECTED_POSTCODE),
                                fields.text(NoticeField.PROTECTED_POSTCODE),
                                relationship()));
    }

    VBox safeContact() {
        return card(
                NoticeMsg.PART_SAFE,
                look.widgets().muted(NoticeMsg.PART_SAFE_ADVICE),
                look.forms()
                        .twoColumns(
                                fields.text(NoticeField.SAFE_PHONE),
                                fields.text(NoticeField.SAFE_TIMES),
                                fields.yesOrNo(NoticeField.SAFE_VOICEMAIL),
                                fields.yesOrNo(NoticeField.SAFE_TEXT),
                                fields.text(NoticeField.SAFE_CODE_WORD)));
    }

    private FieldRow sex(NoticeField field) {
        List<String> codes =
                Stream.concat(Stream.of(""), Arrays.stream(Sex.values()).map(Sex::word)).toList();
        return fields.choice(
                field,
                codes,
                code ->
                        look.messages()
                                .text(
                                        Sex.ofWord(code)
                                                .map(PeopleCards::word)
                                                .orElse(NoticeMsg.NOT_KNOWN)));
    }

    private static NoticeMsg word(Sex sex) {
        return switch (sex) {
            case FEMALE -> NoticeMsg.SEX_FEMALE;
            case MALE -> NoticeMsg.SEX_MALE;
            case OTHER -> NoticeMsg.SEX_OTHER;
        };
    }

    private FieldRow relationship() {
        List<Relationship.Kind> kinds = List.of(Relationship.Kind.values());
        List<String> codes =
                Stream.concat(Stream.of(""), kinds.stream().map(Relationship.Kind::name)).toList();
        RelationWords words = new RelationWords(look.messages());
        return fields.choice(
                NoticeField.RELATIONSHIP,
                codes,
                code ->
                        kinds.stream()
                                .filter(kind -> kind.name().equals(code))
                                .findFirst()
                                .map(words::word)
                                .orElseGet(() -> look.messages().text(NoticeMsg.NOT_KNOWN)));
    }

    private VBox withCopy(NoticeField lines, NoticeField postcode) {
        return withCopy(look, model, fields, lines, postcode);
    }

    /// An address with a link that takes over the respondent's, so that nothing is typed twice.
    static VBox withCopy(
            Look look,
            NoticeModel model,
            NoticeFields fields,
            NoticeField lines,
            NoticeField postcode) {
        Hyperlink copy =
                look.widgets()
                        .link(
                                lines.id() + "-copy",
                                look.messages().text(NoticeMsg.COPY_ADDRESS),
                                () -> {
                                    copy(model, NoticeField.RESPONDENT_ADDRESS, lines);
                                    copy(model, NoticeField.RESPONDENT_POSTCODE, postcode);
                                });
        return new VBox(4, fields.text(lines), copy);
    }

    private static void copy(NoticeModel model, NoticeField from, NoticeField to) {
        model.textProperty(to).set(model.textProperty(from).get());
    }

    private VBox card(NoticeMsg title, Node... nodes) {
        VBox card = Boxes.card(look.widgets().section(title));
        card.setSpacing(12);
        card.getChildren().addAll(nodes);
        return card;
    }
}
