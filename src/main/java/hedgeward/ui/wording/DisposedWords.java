package hedgeward.ui.wording;

import hedgeward.domain.clock.London;
import hedgeward.domain.retention.Disposal;
import hedgeward.ui.kit.Look;

/// Says of a case that it was disposed of, where somebody looks for it.
public record DisposedWords(Look look) {

    /// Instead of the case.
    public String sentence(Disposal disposal) {
        return words(DisposedWord.SENTENCE, disposal);
    }

    /// Beside its reference.
    public String detail(Disposal disposal) {
        return words(DisposedWord.DETAIL, disposal);
    }

    private String words(DisposedWord word, Disposal disposal) {
        return look.messages()
                .text(
                        word,
                        disposal.ref().value(),
                        look.times().dayYear(London.dateOf(disposal.at())),
                        Integer.toString(disposal.certificate()));
    }
}
