package hedgeward.ui.wording;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.PlainWords;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.Messages;

import java.util.stream.Collectors;

/// Terms in plain words. The Domestic Abuse Act 2021 knows no molestation: its notices and orders
/// prohibit being abusive (s.23).
///
/// @param regime under which the terms were made
public record ConditionWords(Messages messages, Regime regime) {

    /// The whole term in a sentence: `Must not come within 100 m of the home.`
    public String plain(Condition condition) {
        return PlainWords.of(condition, regime);
    }

    /// What a term of this type forbids or asks for, in a sentence.
    public String plain(ConditionType type) {
        return messages.text(
                switch (type) {
                    case NO_MOLESTATION -> abuseOr(OrderWord.TERM_NO_MOLESTATION);
                    case NO_CONTACT -> OrderWord.TERM_NO_CONTACT;
                    case NO_EVICTION -> OrderWord.TERM_NO_EVICTION;
                    case NO_ENTRY -> OrderWord.TERM_NO_ENTRY;
                    case LEAVE_PREMISES -> OrderWord.TERM_LEAVE_PREMISES;
                    case KEEP_DISTANCE -> OrderWord.TERM_KEEP_DISTANCE;
                    case OTHER_PROHIBITION -> OrderWord.TERM_OTHER_PROHIBITION;
                    case REQUIREMENT -> OrderWord.TERM_REQUIREMENT;
                    case ELECTRONIC_MONITORING -> OrderWord.TERM_ELECTRONIC_MONITORING;
                });
    }

    /// A word or two: `No contact`.
    public String brief(ConditionType type) {
        return messages.text(
                switch (type) {
                    case NO_MOLESTATION -> abuseOr(OrderWord.SHORT_NO_MOLESTATION);
                    case NO_CONTACT -> OrderWord.SHORT_NO_CONTACT;
                    case NO_EVICTION -> OrderWord.SHORT_NO_EVICTION;
                    case NO_ENTRY -> OrderWord.SHORT_NO_ENTRY;
                    case LEAVE_PREMISES -> OrderWord.SHORT_LEAVE_PREMISES;
                    case KEEP_DISTANCE -> OrderWord.SHORT_KEEP_DISTANCE;
                    case OTHER_PROHIBITION -> OrderWord.SHORT_OTHER_PROHIBITION;
                    case REQUIREMENT -> OrderWord.SHORT_REQUIREMENT;
                    case ELECTRONIC_MONITORING -> OrderWord.SHORT_ELECTRONIC_MONITORING;
                });
    }

    /// As [#brief] where it is not known under which regime.
    static String brief(Messages messages, ConditionType type) {
        return type == ConditionType.NO_MOLESTATION
                ? messages.text(OrderWord.SHORT_NO_MOLESTATION_OR_ABUSE)
                : new ConditionWords(messages, Regime.DVPN_DVPO).brief(type);
    }

    private OrderWord abuseOr(OrderWord molestation) {
        if (regime == Regime.DVPN_DVPO) {
            return molestation;
        }
        return molestation == OrderWord.TERM_NO_MOLESTATION
                ? OrderWord.TERM_NO_ABUSE
                : OrderWord.SHORT_NO_ABUSE;
    }

    /// All of them, a line each.
    public String lines(Terms terms) {
        return terms.conditions().stream().map(this::plain).collect(Collectors.joining("\n"));
    }
}
