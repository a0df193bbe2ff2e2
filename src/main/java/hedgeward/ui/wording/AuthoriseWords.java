package hedgeward.ui.wording;

import hedgeward.domain.order.DecisionMeans;
import hedgeward.domain.order.HearingNotice;
import hedgeward.domain.order.RefusalReason;
import hedgeward.domain.order.Representations;
import hedgeward.domain.order.Unknown;
import hedgeward.ui.kit.Messages;

/// What an authorising officer's answers are called, and what is asked for where nothing is known
/// yet.
public record AuthoriseWords(Messages messages) {

    public String representations(Representations kind) {
        return messages.text(
                switch (kind) {
                    case GIVEN -> AuthoriseWord.REPRESENTATIONS_GIVEN;
                    case INVITED_NONE -> AuthoriseWord.REPRESENTATIONS_NONE;
                    case NOT_YET_ABLE -> AuthoriseWord.REPRESENTATIONS_NOT_YET;
                });
    }

    public String means(DecisionMeans means) {
        return messages.text(
                switch (means) {
                    case IN_PERSON -> AuthoriseWord.MEANS_IN_PERSON;
                    case BY_PHONE -> AuthoriseWord.MEANS_BY_PHONE;
                    case SIGNED_IN -> AuthoriseWord.MEANS_SIGNED_IN;
                });
    }

    public String refusal(RefusalReason reason) {
        return messages.text(
                switch (reason) {
                    case CONDUCT_NOT_SHOWN -> AuthoriseWord.REFUSED_CONDUCT;
                    case NOT_NECESSARY -> AuthoriseWord.REFUSED_NOT_NECESSARY;
                    case NOT_ASSOCIATED -> AuthoriseWord.REFUSED_NOT_ASSOCIATED;
                    case OTHER_MEASURES -> AuthoriseWord.REFUSED_OTHER_MEASURES;
                    case NOT_PROPORTIONATE -> AuthoriseWord.REFUSED_NOT_PROPORTIONATE;
                    case NOT_ENOUGH_KNOWN -> AuthoriseWord.REFUSED_NOT_ENOUGH_KNOWN;
                    case OTHER -> AuthoriseWord.REFUSED_OTHER;
                });
    }

    public String told(HearingNotice.How how) {
        return messages.text(
                switch (how) {
                    case GIVEN -> AuthoriseWord.TOLD_GIVEN;
                    case LEFT_AT_ADDRESS -> AuthoriseWord.TOLD_LEFT;
                    case EFFORTS -> AuthoriseWord.TOLD_EFFORTS;
                });
    }

    /// What somebody should find out, as a line of a list.
    public String unknown(Unknown unknown) {
        return messages.text(
                switch (unknown) {
                    case OFFICER_IN_CASE -> AuthoriseWord.UNKNOWN_OFFICER;
                    case RESPONDENT_BORN -> AuthoriseWord.UNKNOWN_RESPONDENT_BORN;
                    case RESPONDENT_ADDRESS -> AuthoriseWord.UNKNOWN_RESPONDENT_ADDRESS;
                    case PROTECTED_ADDRESS -> AuthoriseWord.UNKNOWN_PROTECTED_ADDRESS;
                    case SAFE_PHONE -> AuthoriseWord.UNKNOWN_SAFE_PHONE;
                    case CODE_WORD -> AuthoriseWord.UNKNOWN_CODE_WORD;
                    case RISK -> AuthoriseWord.UNKNOWN_RISK;
                    case RELATIONSHIP -> AuthoriseWord.UNKNOWN_RELATIONSHIP;
                    case SHARED_HOME -> AuthoriseWord.UNKNOWN_SHARED_HOME;
                    case CHILDREN -> AuthoriseWord.UNKNOWN_CHILDREN;
                    case CHILDREN_NAMES -> AuthoriseWord.UNKNOWN_CHILDREN_NAMES;
                    case WRITTEN_CONFIRMATION -> AuthoriseWord.UNKNOWN_CONFIRMATION;
                    case COMMANDING_OFFICER -> AuthoriseWord.UNKNOWN_COMMANDER;
                    case REPRESENTATIONS -> AuthoriseWord.UNKNOWN_REPRESENTATIONS;
                    case PROPORTIONALITY -> AuthoriseWord.UNKNOWN_PROPORTIONALITY;
                    case PROSECUTION -> AuthoriseWord.UNKNOWN_PROSECUTION;
                    case TERM_REASONS -> AuthoriseWord.UNKNOWN_TERM_REASONS;
                    case ADDRESS_ASKED -> AuthoriseWord.UNKNOWN_ADDRESS_ASKED;
                    case HEARING -> AuthoriseWord.UNKNOWN_HEARING;
                    case HEARING_COURT -> AuthoriseWord.UNKNOWN_HEARING_COURT;
                    case HEARING_NOTICE -> AuthoriseWord.UNKNOWN_HEARING_NOTICE;
                    case RETURN_HEARING -> AuthoriseWord.UNKNOWN_RETURN_HEARING;
                });
    }
}
