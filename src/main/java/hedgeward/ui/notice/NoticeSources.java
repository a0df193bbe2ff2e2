package hedgeward.ui.notice;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.Requirement;

import java.util.Optional;

/// Which section asks for a field, under each regime. A field the law does not ask for has none and
/// may be not yet known.
final class NoticeSources {

    private NoticeSources() {}

    static Optional<LegalSource> of(NoticeField field, Regime regime) {
        return requirement(field)
                .map(requirement -> requirement.source(regime))
                .or(() -> duty(field, regime));
    }

    /// What cannot be recorded without this field.
    static Optional<Requirement> requirement(NoticeField field) {
        return switch (field) {
            case RESPONDENT_SURNAME -> Optional.of(Requirement.RESPONDENT_NAME);
            case PROTECTED_SURNAME -> Optional.of(Requirement.PROTECTED_NAME);
            case GROUNDS -> Optional.of(Requirement.GROUNDS);
            case TERMS -> Optional.of(Requirement.MOLESTATION_TERM);
            case METRES -> Optional.of(Requirement.METRES);
            case CHILDREN_FINDING -> Optional.of(Requirement.CHILDREN);
            case OPINION_FINDING -> Optional.of(Requirement.OPINION);
            case OPINION_STEPS -> Optional.of(Requirement.OPINION_STEPS);
            case REPRESENTATIONS_FINDING -> Optional.of(Requirement.REPRESENTATIONS);
            case RESIDENTS_FINDING -> Optional.of(Requirement.RESIDENTS);
            case RESIDENTS_STEPS -> Optional.of(Requirement.RESIDENTS_STEPS);
            case DECISION -> Optional.of(Requirement.DECISION);
            case AUTHORISER -> Optional.of(Requirement.AUTHORISER);
            case DECIDED_AT -> Optional.of(Requirement.DECIDED_AT);
            case SERVED_AT -> Optional.of(Requirement.SERVED_AT);
            case SERVED_BY -> Optional.of(Requirement.SERVED_BY);
            case COURT -> Optional.of(Requirement.COURT);
            case LISTED_AT -> Optional.of(Requirement.LISTED_AT);
            default -> Optional.empty();
        };
    }

    /// Duties that do not stand in the way of recording.
    private static Optional<LegalSource> duty(NoticeField field, Regime regime) {
        boolean dvpn = regime == Regime.DVPN_DVPO;
        return switch (field) {
            case SHARED ->
                    Optional.of(
                            dvpn
                                    ? LegalSource.crimeAndSecurityAct("s.24(8)")
                                    : LegalSource.domesticAbuseAct("s.23"));
            case COMMANDER_WHO ->
                    Optional.of(
                            dvpn
                                    ? LegalSource.crimeAndSecurityAct("s.24")
                                    : LegalSource.domesticAbuseAct("s.25(5)-(7)"));
            case ADDRESS_ASKED, SERVICE_ADDRESS ->
                    Optional.of(
                            dvpn
                                    ? LegalSource.crimeAndSecurityAct("s.25(3)")
                                    : LegalSource.domesticAbuseAct("s.25(4)"));
            default -> Optional.empty();
        };
    }
}
