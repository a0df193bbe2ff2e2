package hedgeward.ui.order;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.correction.TermsMerge;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.ConditionWords;

import java.util.Optional;

/// Says the terms two people are merging.
record TermsMergeWords(Look look, Regime regime, TermsMerge merge) {

    String name(int number) {
        if (number == TermsMerge.LENGTH) {
            return look.messages().text(LastingMsg.FIELD);
        }
        return merge.known().stream()
                .filter(term -> term.number() == number)
                .findFirst()
                .map(
                        term ->
                                look.messages()
                                        .text(
                                                CaseMsg.TERM_NUMBERED,
                                                number,
                                                new ConditionWords(look.messages(), regime)
                                                        .brief(term.type())))
                .orElseGet(() -> String.valueOf(number));
    }

    String value(int number, Optional<String> value) {
        return value.map(
                        known ->
                                number == TermsMerge.LENGTH
                                        ? new LastingWords(look).of(merge.length(known))
                                        : said(merge.term(known)))
                .orElseGet(() -> look.messages().text(CaseMsg.TERM_NONE));
    }

    private String said(Condition term) {
        String plain = new ConditionWords(look.messages(), regime).plain(term);
        String worded =
                term.courtWords()
                        .map(court -> look.messages().text(CaseMsg.TERM_WORDED, plain, court))
                        .orElse(plain);
        return term.reason()
                .map(why -> worded + " " + look.messages().text(CaseMsg.TERM_REASON, why))
                .orElse(worded);
    }
}
