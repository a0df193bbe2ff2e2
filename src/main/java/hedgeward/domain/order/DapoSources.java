package hedgeward.domain.order;

import hedgeward.domain.law.LegalSource;

import java.util.Optional;

/// The sections of the Domestic Abuse Act 2021 that stand where a refusal names one of the Crime
/// and Security Act 2010.
final class DapoSources {

    private DapoSources() {}

    /// Empty where the refusal is the same under both.
    static Optional<LegalSource> insteadOf(CaseRejection why) {
        return section(why).map(LegalSource::domesticAbuseAct);
    }

    private static Optional<String> section(CaseRejection why) {
        return switch (why) {
            case AUTHORISER_RANK_TOO_LOW, NOT_GRANTED -> Optional.of("s.22(8)");
            case RESPONDENT_UNDER_18 -> Optional.of("s.22(6)");
            case MATTER_NOT_CONSIDERED, STEPS_NOT_RECORDED -> Optional.of("s.24");
            case GROUNDS_MISSING -> Optional.of("s.25(2)");
            case MOLESTATION_TERM_MISSING, OCCUPATION_TERM_WITHOUT_SHARED_PREMISES ->
                    Optional.of("s.23");
            case SERVED_BEFORE_AUTHORISED, SERVER_NOT_A_CONSTABLE -> Optional.of("s.25(3)");
            case NOTICE_NOT_SERVED,
                    LISTED_BEFORE_SERVICE,
                    ORDER_BEFORE_SERVICE_OF_NOTICE,
                    NOTICE_LAPSED,
                    HOURS_NOT_OVER ->
                    Optional.of("s.29(2)");
            case TOLD_BEFORE_SERVICE -> Optional.of("s.29(4)");
            case NO_ADDRESS_GIVEN -> Optional.of("s.29(5)");
            case ADDRESS_WAS_GIVEN, EFFORTS_NOT_SAID -> Optional.of("s.29(6)");
            case TERM_OUT_OF_RANGE, LAST_DAY_DOES_NOT_FIT -> Optional.of("s.38");
            default -> Optional.empty();
        };
    }
}
