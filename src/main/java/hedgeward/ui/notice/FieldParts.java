package hedgeward.ui.notice;

import hedgeward.domain.order.Matter;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.CaseWords;

import java.util.Arrays;

/// What a field is called away from the part of the page it stands in.
final class FieldParts {

    private FieldParts() {}

    static String words(Look look, NoticeField field) {
        return switch (field) {
            case RESPONDENT_SURNAME -> inPart(look, NoticeMsg.PART_RESPONDENT, field);
            case PROTECTED_SURNAME -> inPart(look, NoticeMsg.PART_PROTECTED, field);
            default ->
                    Arrays.stream(Matter.values())
                            .filter(matter -> MatterFields.of(matter).finding() == field)
                            .findFirst()
                            .map(new CaseWords(look.messages())::matter)
                            .orElseGet(() -> look.messages().text(field));
        };
    }

    private static String inPart(Look look, NoticeMsg part, NoticeField field) {
        return look.messages()
                .text(
                        NoticeMsg.MISSING_FIELD,
                        look.messages().text(part),
                        look.messages().text(field));
    }
}
