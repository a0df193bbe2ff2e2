package hedgeward.exchange.rows;

import hedgeward.domain.clock.London;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.people.Officer;
import hedgeward.exchange.csv.Cells;

import java.util.Optional;
import java.util.stream.Collectors;

/// What the law asks of a notice and its service (CSA 2010 ss.24-25; DAA 2021 ss.22-25).
final class NoticeChecks {

    private NoticeChecks() {}

    static void check(CaseFile file, Officer authoriser, Optional<Officer> server, Cells cells) {
        rankOfTheAuthoriser(file.regime(), authoriser, cells);
        ageOfTheRespondent(file, cells);
        molestationIsProhibited(file, cells);
        occupationTermsNeedASharedHome(file, cells);
        file.noticeService().ifPresent(service -> servedAfterAuthorised(file, service, cells));
        server.ifPresent(officer -> servedByAConstable(file, officer, cells));
    }

    private static void rankOfTheAuthoriser(Regime regime, Officer authoriser, Cells cells) {
        if (!regime.mayBeAuthorisedBy(authoriser.rank())) {
            cells.reject(
                    "notice_authorised_by",
                    "A %s is authorised by an officer of at least the rank of %s; this one is %s (%s)."
                            .formatted(
                                    regime.noticeWord(),
                                    regime.noticeAuthority().words(),
                                    authoriser.rank().words(),
                                    regime.noticeAuthoritySource()));
        }
    }

    private static void ageOfTheRespondent(CaseFile file, Cells cells) {
        boolean under =
                file.parties().respondent().isKnownUnderAgeOn(London.dateOf(file.beganAt()));
        if (under) {
            cells.reject(
                    "respondent_dob",
                    "The respondent was under 18 when the notice was authorised (%s)."
                            .formatted(source(file.regime(), "s.24(2)", "s.22(6)")));
        }
    }

    private static void molestationIsProhibited(CaseFile file, Cells cells) {
        if (!file.noticeTerms().prohibitsMolestation()) {
            cells.reject(
                    "conditions",
                    "Every notice prohibits molestation: no-molestation is missing (%s)."
                            .formatted(source(file.regime(), "s.24(6)", "s.23")));
        }
    }

    /// A court may give a DAPO any term it thinks necessary (DAA 2021 s.35), so there it is only
    /// unusual.
    private static void occupationTermsNeedASharedHome(CaseFile file, Cells cells) {
        String needing =
                file
                        .noticeTerms()
                        .needingSharedPremises(file.regime(), file.parties().household())
                        .stream()
                        .map(ConditionType::code)
                        .collect(Collectors.joining(", "));
        if (needing.isEmpty()) {
            return;
        }
        String reason =
                "%s may be imposed only where the respondent lives in premises the protected person"
                        + " also lives in, and shared_premises does not say yes (%s).";
        switch (file.regime()) {
            case DVPN_DVPO ->
                    cells.reject(
                            "conditions",
                            reason.formatted(
                                    needing, LegalSource.crimeAndSecurityAct("s.24(8), s.28(8)")));
            case DAPN_DAPO ->
                    cells.warn(
                            "conditions",
                            reason.formatted(needing, LegalSource.domesticAbuseAct("s.23")));
        }
    }

    private static void servedAfterAuthorised(CaseFile file, NoticeService service, Cells cells) {
        if (service.at().isBefore(file.beganAt())) {
            cells.reject(
                    "notice_served_at",
                    "The notice was served before it was authorised (%s)."
                            .formatted(source(file.regime(), "s.24(1), s.25(2)", "s.25")));
        }
    }

    private static void servedByAConstable(CaseFile file, Officer server, Cells cells) {
        if (!server.constable() && file.noticeService().isPresent()) {
            cells.reject(
                    "notice_served_by",
                    "A notice is served by a constable, and this officer is none (%s)."
                            .formatted(source(file.regime(), "s.25(2)", "s.25(3)")));
        }
    }

    static LegalSource source(Regime regime, String dvpn, String dapn) {
        return switch (regime) {
            case DVPN_DVPO -> LegalSource.crimeAndSecurityAct(dvpn);
            case DAPN_DAPO -> LegalSource.domesticAbuseAct(dapn);
        };
    }
}
