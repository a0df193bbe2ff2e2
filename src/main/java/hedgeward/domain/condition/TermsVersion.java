package hedgeward.domain.condition;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// One wording of the terms of a notice or an order.
///
/// @param number from 1, in the order of recording
/// @param from the instant from which these terms bind; empty: with the notice or order
/// @param change how it came after another; empty for the first
public record TermsVersion(
        int number, Optional<Instant> from, Optional<Change> change, Terms terms) {

    /// The later one binds: by the instant it binds from, and a correction before what it corrects.
    public static final Comparator<TermsVersion> BINDING_LATER =
            Comparator.<TermsVersion, Instant>comparing(v -> v.from().orElse(Instant.MIN))
                    .thenComparingInt(TermsVersion::number);

    /// Why the terms changed.
    public enum Cause {
        /// A court varied the order (DAA 2021 s.44).
        VARIED,
        /// A term was recorded wrongly: the new wording was right from the start.
        CORRECTED
    }

    /// Who changed the terms in the register, when and why.
    public record Change(Cause cause, Instant recordedAt, String recordedBy, String reason) {

        @Override
        public String toString() {
            return "Change[" + cause + "]";
        }
    }
}
