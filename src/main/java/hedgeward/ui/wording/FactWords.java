package hedgeward.ui.wording;

import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.FactKind;
import hedgeward.domain.correction.YesNo;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says the facts of one kind of record: what each is called, what may be chosen, what a value
/// means.
///
/// @param <F> the facts there are
public interface FactWords<F extends Enum<F>> {

    Look look();

    /// What the fact is called.
    MsgKey name(F field);

    FactKind kind(F field);

    /// What may be chosen, where only a few values are possible; as the fact keeps them.
    List<String> choices(F field);

    /// What one of the choices is called.
    String choice(F field, String value);

    /// `Arrested: Sat 5 Dec 11:00 → Sat 5 Dec 10:00`.
    default String change(FactChange<F> change) {
        return look().messages()
                .text(
                        CorrectionWord.CHANGE,
                        look().messages().text(name(change.field())),
                        value(change.field(), change.before()),
                        value(change.field(), change.after()));
    }

    /// The value as it is read; what is not known says so.
    default String value(F field, Optional<String> value) {
        return look().orNotKnown(value.map(text -> shown(field, text)));
    }

    private String shown(F field, String text) {
        return switch (kind(field)) {
            case WORDS, ACCOUNT, NUMBER -> text;
            case MOMENT, DERIVED_MOMENT -> look().times().dayTime(Instant.parse(text));
            case YES_NO -> yesOrNo(YesNo.isYes(text));
            case CHOICE -> choice(field, text);
            case TERMS ->
                    Arrays.stream(text.split(" "))
                            .map(term -> choice(field, term))
                            .collect(Collectors.joining(", "));
        };
    }

    /// Yes or no.
    default String yesOrNo(boolean yes) {
        return look().messages().text(yes ? CorrectionWord.YES : CorrectionWord.NO);
    }
}
