package hedgeward.domain.order;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.London;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.common.Decision;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Officer;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Whether a notice may be authorised and served (CSA 2010 ss.24-25; DAA 2021 ss.22-25).
public final class NoticeRules {

    private NoticeRules() {}

    /// Whether the drafted case may stand as the authorising officer decided it. A refusal needs
    /// the rank and nothing more: it is kept whatever the notice would have said.
    ///
    /// @param authoriser the officer named in the authorisation
    /// @param now the instant of recording; a decision later than that is refused
    public static Decision<CaseFile, CaseRejection> authorise(
            CaseFile drafted, Officer authoriser, Instant now) {
        if (drafted.notice().isEmpty()) {
            return Decision.reject(CaseRejection.NO_NOTICE);
        }
        Notice notice = drafted.notice().get();
        Authorisation authorisation = notice.authorisation();
        if (!authoriser.rank().isAtLeast(drafted.regime().noticeAuthority())) {
            return Decision.reject(CaseRejection.AUTHORISER_RANK_TOO_LOW);
        }
        if (authorisation.at().isAfter(now)) {
            return Decision.reject(CaseRejection.IN_THE_FUTURE);
        }
        HowDecided how = authorisation.deliberation().decided();
        if (how.confirmedAt().filter(authorisation.at()::isAfter).isPresent()) {
            return Decision.reject(CaseRejection.CONFIRMED_BEFORE_DECIDED);
        }
        if (!authorisation.granted()) {
            return Decision.accept(
                    drafted, new CaseFact.NoticeRefused(drafted.id(), authorisation.at()));
        }
        return contentsProblem(drafted, notice)
                .<Decision<CaseFile, CaseRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        drafted,
                                        new CaseFact.NoticeAuthorised(
                                                drafted.id(), authorisation.at())));
    }

    private static Optional<CaseRejection> contentsProblem(CaseFile drafted, Notice notice) {
        Optional<CaseRejection> age =
                Ages.problem(drafted, London.dateOf(notice.authorisation().at()));
        if (age.isPresent()) {
            return age;
        }
        Optional<CaseRejection> terms =
                TermsRules.problem(drafted, notice.terms(), notice.authorisation().at());
        if (terms.isPresent()) {
            return terms;
        }
        return Requirement.missingFrom(notice).stream().findFirst().map(NoticeRules::refusal);
    }

    private static CaseRejection refusal(Requirement missing) {
        return switch (missing) {
            case GROUNDS -> CaseRejection.GROUNDS_MISSING;
            case OPINION_STEPS, RESIDENTS_STEPS -> CaseRejection.STEPS_NOT_RECORDED;
            case MOLESTATION_TERM -> CaseRejection.MOLESTATION_TERM_MISSING;
            case CHILDREN, OPINION, REPRESENTATIONS, RESIDENTS ->
                    CaseRejection.MATTER_NOT_CONSIDERED;
            case RESPONDENT_NAME,
                    PROTECTED_NAME,
                    METRES,
                    DECISION,
                    AUTHORISER,
                    DECIDED_AT,
                    SERVED_AT,
                    SERVED_BY,
                    COURT,
                    LISTED_AT ->
                    throw new IllegalStateException("a case cannot be without it");
        };
    }

    /// The matters of CSA 2010 s.24(3) not yet considered. (d) is asked only with an occupation
    /// term.
    public static Set<Matter> mattersMissing(Notice notice) {
        EnumSet<Matter> missing = EnumSet.allOf(Matter.class);
        if (!notice.terms().hasOccupation()) {
            missing.remove(Matter.OTHER_RESIDENTS_OPINION);
        }
        Authorisation decision = notice.authorisation();
        if (decision.deliberation().representations().filter(r -> !r.needsWords()).isPresent()) {
            missing.remove(Matter.RESPONDENTS_REPRESENTATIONS);
        }
        decision.considered().forEach(c -> missing.remove(c.matter()));
        return missing;
    }

    /// What the person serving a notice reports.
    ///
    /// @param addressGiven the address asked for at service (CSA 2010 s.25(3)); empty when none was
    ///   given
    /// @param addressAsked whether the respondent was asked; an address given was asked for
    public record ServiceReport(
            Instant at,
            Officer by,
            Optional<Address> addressGiven,
            Optional<Boolean> addressAsked) {

        public ServiceReport(Instant at, Officer by, Optional<Address> addressGiven) {
            this(at, by, addressGiven, Optional.empty());
        }
    }

    /// Personal service by a constable (CSA 2010 s.25(2)); starts the 48 hours (s.27(3)).
    public static Decision<CaseFile, CaseRejection> serve(
            CaseFile file, ServiceReport report, StatutoryClocks clocks, Instant now) {
        if (file.notice().isEmpty()) {
            return Decision.reject(CaseRejection.NO_NOTICE);
        }
        Notice notice = file.notice().get();
        if (!notice.authorisation().granted()) {
            return Decision.reject(CaseRejection.NOT_GRANTED);
        }
        if (notice.service().isPresent()) {
            return Decision.reject(CaseRejection.ALREADY_SERVED);
        }
        if (!report.by().constable()) {
            return Decision.reject(CaseRejection.SERVER_NOT_A_CONSTABLE);
        }
        if (report.at().isBefore(notice.authorisation().at())) {
            return Decision.reject(CaseRejection.SERVED_BEFORE_AUTHORISED);
        }
        if (report.at().isAfter(now)) {
            return Decision.reject(CaseRejection.IN_THE_FUTURE);
        }
        KeptDeadline heardBy = KeptDeadline.of(clocks.hearingBy(file.regime(), report.at()));
        NoticeService service =
                new NoticeService(
                        report.at(),
                        Optional.of(report.by().id()),
                        heardBy,
                        report.addressGiven(),
                        report.addressGiven().map(_ -> true).or(report::addressAsked));
        return Decision.accept(
                file.withNotice(notice.withService(service)),
                new CaseFact.NoticeServed(file.id(), report.at()));
    }
}
