package hedgeward.ui.notice;

import hedgeward.domain.order.Matter;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.wording.CaseWords;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// The part of the page a field stands in, for those whose own name does not say which it is.
record FieldParts(Function<Look, String> name) {

    static Optional<FieldParts> of(NoticeField field) {
        Optional<FieldParts> matter =
                Arrays.stream(Matter.values())
                        .filter(m -> MatterFields.of(m).finding() == field)
                        .findFirst()
                        .map(m -> new FieldParts(l -> new CaseWords(l.messages()).matter(m)));
        return switch (field) {
            case RESPONDENT_SURNAME -> part(NoticeMsg.PART_RESPONDENT);
            case PROTECTED_SURNAME -> part(NoticeMsg.PART_PROTECTED);
            default -> matter;
        };
    }

    String words(Look look) {
        return name.apply(look);
    }

    private static Optional<FieldParts> part(MsgKey key) {
        return Optional.of(new FieldParts(look -> look.messages().text(key)));
    }
}
