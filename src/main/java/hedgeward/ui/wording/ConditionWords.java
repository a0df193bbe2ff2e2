package hedgeward.ui.wording;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.PlainWords;
import hedgeward.domain.condition.Terms;
import hedgeward.ui.kit.Messages;

import java.util.stream.Collectors;

/// Terms in plain words.
public record ConditionWords(Messages messages) {

    /// The whole term in a sentence: `Must not come within 100 m of the home.`
    public String plain(Condition condition) {
        return PlainWords.of(condition);
    }

    /// What a term of this type forbids or asks for, in a sentence.
    public String plain(ConditionType type) {
        return messages.text(
                switch (type) {
                    case NO_MOLESTATION -> OrderWord.TERM_NO_MOLESTATION;
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
                    case NO_MOLESTATION -> OrderWord.SHORT_NO_MOLESTATION;
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

    /// All of them, a line each.
    public String lines(Terms terms) {
        return terms.conditions().stream().map(this::plain).collect(Collectors.joining("\n"));
    }
}
