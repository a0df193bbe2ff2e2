package hedgeward.domain.notification;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.order.CaseId;

import java.time.LocalDate;
import java.util.Optional;

/// Why a respondent need not notify for a while: he notifies under another order already (DAA 2021
/// s.41(8)).
///
/// @param stoppedOn the London day on which it stopped; from then the duty revives (s.41(9))
/// @param words the other order or its reference
public record NotificationExemption(
        ExemptionId id,
        long version,
        CaseId caseId,
        Ground ground,
        LocalDate from,
        Optional<LocalDate> stoppedOn,
        Optional<String> words) {

    /// The other duty to notify.
    public enum Ground {
        /// Another DAPO.
        OTHER_DAPO("Domestic Abuse Act 2021", "s.41(8)"),
        /// Notification requirements of Part 2 of the Sexual Offences Act 2003.
        SEXUAL_OFFENCES_ACT("Sexual Offences Act 2003", "Part 2"),
        /// A stalking protection order.
        STALKING_PROTECTION_ACT("Stalking Protection Act 2019", "s.9");

        private final LegalSource source;

        Ground(String act, String section) {
            this.source = new LegalSource(act, section);
        }

        public LegalSource source() {
            return source;
        }
    }

    /// Whether it held on that day.
    public boolean coversOn(LocalDate day) {
        return !day.isBefore(from) && stoppedOn.map(day::isBefore).orElse(true);
    }

    public NotificationExemption stoppedOn(LocalDate day) {
        return new NotificationExemption(
                id, version, caseId, ground, from, Optional.of(day), words);
    }

    @Override
    public String toString() {
        return "NotificationExemption[" + ground + "]";
    }
}
