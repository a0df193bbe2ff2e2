package hedgeward.domain.order;

import hedgeward.domain.common.Decision;

import java.time.Instant;
import java.util.Optional;

/// Notice of the hearing to the respondent (CSA 2010 s.27(5)-(7); DAA 2021 s.29(4)-(6)).
public final class HearingNoticeRules {

    private HearingNoticeRules() {}

    /// Records how the respondent was told of the newest listing. Left at an address only where one
    /// was given at service; efforts alone only where none was, and then with what was done.
    public static Decision<CaseFile, CaseRejection> record(
            CaseFile file, HearingNotice notice, Instant now) {
        Optional<CaseRejection> why = problem(file, notice, now);
        if (why.isPresent()) {
            return Decision.reject(why.get());
        }
        Hearing told = file.currentHearing().orElseThrow().withNotice(notice);
        return Decision.accept(
                file.withHearing(told),
                new CaseFact.HearingNoticeRecorded(file.id(), notice.at(), told.number()));
    }

    /// Why there is nothing to tell the respondent of now; empty when a hearing lies open.
    public static Optional<CaseRejection> whyNot(CaseFile file) {
        if (file.noticeService().isEmpty()) {
            return Optional.of(CaseRejection.NOTICE_NOT_SERVED);
        }
        if (file.order().isPresent()) {
            return Optional.of(CaseRejection.ALREADY_DETERMINED);
        }
        return file.currentHearing().filter(hearing -> hearing.result().isEmpty()).isPresent()
                ? Optional.empty()
                : Optional.of(CaseRejection.NO_HEARING_LISTED);
    }

    private static Optional<CaseRejection> problem(
            CaseFile file, HearingNotice notice, Instant now) {
        Optional<CaseRejection> early = whyNot(file);
        if (early.isPresent()) {
            return early;
        }
        NoticeService service = file.noticeService().orElseThrow();
        if (notice.at().isAfter(now)) {
            return Optional.of(CaseRejection.IN_THE_FUTURE);
        }
        if (notice.at().isBefore(service.at())) {
            return Optional.of(CaseRejection.TOLD_BEFORE_SERVICE);
        }
        return mannerProblem(service, notice);
    }

    private static Optional<CaseRejection> mannerProblem(
            NoticeService service, HearingNotice notice) {
        boolean addressGiven = service.addressForNotice().isPresent();
        return switch (notice.how()) {
            case GIVEN -> Optional.empty();
            case LEFT_AT_ADDRESS ->
                    addressGiven ? Optional.empty() : Optional.of(CaseRejection.NO_ADDRESS_GIVEN);
            case EFFORTS -> {
                if (addressGiven) {
                    yield Optional.of(CaseRejection.ADDRESS_WAS_GIVEN);
                }
                yield notice.words().filter(w -> !w.isBlank()).isPresent()
                        ? Optional.empty()
                        : Optional.of(CaseRejection.EFFORTS_NOT_SAID);
            }
        };
    }
}
