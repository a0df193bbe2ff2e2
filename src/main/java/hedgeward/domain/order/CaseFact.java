package hedgeward.domain.order;

import hedgeward.domain.common.Fact;

import java.time.Instant;

/// What can become true of a case.
public sealed interface CaseFact extends Fact {
    CaseId caseId();

    Instant at();

    record NoticeAuthorised(CaseId caseId, Instant at) implements CaseFact {}

    record NoticeRefused(CaseId caseId, Instant at) implements CaseFact {}

    record NoticeServed(CaseId caseId, Instant at) implements CaseFact {}

    record HearingListed(CaseId caseId, Instant at, int number) implements CaseFact {}

    record HearingNoticeRecorded(CaseId caseId, Instant at, int number) implements CaseFact {}

    record HearingEnded(CaseId caseId, Instant at, HearingResult result) implements CaseFact {}

    record OrderMade(CaseId caseId, Instant at) implements CaseFact {}

    record TermsChanged(CaseId caseId, Instant at) implements CaseFact {}

    record OrderServed(CaseId caseId, Instant at) implements CaseFact {}

    record OrderSuspended(CaseId caseId, Instant at) implements CaseFact {}

    record OrderResumed(CaseId caseId, Instant at) implements CaseFact {}

    record OrderRescinded(CaseId caseId, Instant at) implements CaseFact {}

    record OrderVaried(CaseId caseId, Instant at) implements CaseFact {}

    record ReturnListed(CaseId caseId, Instant at) implements CaseFact {}

    record OrderConfirmed(CaseId caseId, Instant at) implements CaseFact {}

    record OrderDischarged(CaseId caseId, Instant at) implements CaseFact {}

    record CaseCorrected(CaseId caseId, Instant at) implements CaseFact {}

    record OrderExpired(CaseId caseId, Instant at) implements CaseFact {}

    record NoticeLapsed(CaseId caseId, Instant at) implements CaseFact {}
}
