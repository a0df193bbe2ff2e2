package hedgeward.ui.notice;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.Matter;

import java.util.Optional;

/// Which section asks for a field, under each regime. A field without one is asked for by good
/// sense alone.
final class NoticeSources {

    private NoticeSources() {}

    static Optional<LegalSource> of(NoticeField field, Regime regime) {
        return switch (regime) {
            case DVPN_DVPO -> dvpn(field).map(LegalSource::crimeAndSecurityAct);
            case DAPN_DAPO -> dapn(field).map(LegalSource::domesticAbuseAct);
        };
    }

    private static Optional<String> dvpn(NoticeField field) {
        return switch (field) {
            case RESPONDENT_SURNAME, PROTECTED_SURNAME, DECISION -> Optional.of("s.24(1)");
            case GROUNDS -> Optional.of("s.24(2)");
            case CHILDREN_FINDING -> Optional.of(Matter.WELFARE_OF_CHILDREN.section());
            case OPINION_FINDING -> Optional.of(Matter.PROTECTED_PERSONS_OPINION.section());
            case REPRESENTATIONS_FINDING ->
                    Optional.of(Matter.RESPONDENTS_REPRESENTATIONS.section());
            case RESIDENTS_FINDING -> Optional.of(Matter.OTHER_RESIDENTS_OPINION.section());
            case TERMS -> Optional.of("s.24(6)");
            case METRES, SHARED -> Optional.of("s.24(8)");
            case AUTHORISER -> Optional.of("s.24(1)");
            case SERVED_AT, SERVED_BY -> Optional.of("s.25(2)");
            case SERVICE_ADDRESS -> Optional.of("s.25(3)");
            case COURT, LISTED_AT -> Optional.of("s.27(3)");
            default -> Optional.empty();
        };
    }

    private static Optional<String> dapn(NoticeField field) {
        return switch (field) {
            case RESPONDENT_SURNAME, PROTECTED_SURNAME -> Optional.of("s.22(3)");
            case GROUNDS -> Optional.of("s.22(3) and (4)");
            case DECISION, AUTHORISER -> Optional.of("s.22(8)");
            case CHILDREN_FINDING, OPINION_FINDING, REPRESENTATIONS_FINDING, RESIDENTS_FINDING ->
                    Optional.of("s.24");
            case TERMS, METRES, SHARED -> Optional.of("s.23");
            case SERVED_AT, SERVED_BY -> Optional.of("s.25(3)");
            case SERVICE_ADDRESS -> Optional.of("s.25(4)");
            case COURT, LISTED_AT -> Optional.of("s.29(2)");
            default -> Optional.empty();
        };
    }
}
