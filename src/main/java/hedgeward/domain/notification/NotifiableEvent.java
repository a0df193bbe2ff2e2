package hedgeward.domain.notification;

import hedgeward.domain.clock.London;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.order.CaseId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Something the respondent of a DAPO must notify within three days beginning with its day (DAA
/// 2021 s.41).
///
/// @param happenedOn London day on which the order was made, the name first used, the address
///   changed or lost, or the exemption stopped
/// @param receipt when the police were told, and who was; empty while they were not
/// @param words the new name or address, or a note
public record NotifiableEvent(
        NotifiableId id,
        long version,
        CaseId caseId,
        Kind kind,
        LocalDate happenedOn,
        Optional<Receipt> receipt,
        Optional<String> words) {

    /// Days in which it must be notified, the day itself being day 1.
    public static final int DAYS = 3;

    /// The police were told.
    ///
    /// @param by officer or station that took it
    public record Receipt(Instant at, String by) {
        @Override
        public String toString() {
            return "Receipt";
        }
    }

    /// What has to be notified.
    public enum Kind {
        /// The order was made: names and home address.
        ORDER_MADE("s.41(2)"),
        /// A name not notified before is used.
        NEW_NAME("s.41(4)"),
        /// The home address changed.
        NEW_ADDRESS("s.41(4)"),
        /// There is no home address any more.
        NO_ADDRESS("s.41(4)"),
        /// What exempted him from notifying has stopped: names and home address.
        REVIVED("s.41(9)");

        private final String section;

        Kind(String section) {
            this.section = section;
        }

        /// Where the Domestic Abuse Act 2021 asks for it.
        public LegalSource source() {
            return LegalSource.domesticAbuseAct(section);
        }

        /// Whether a person records it as something that happened; the others follow from the order
        /// and from an exemption that stopped.
        public boolean isChange() {
            return this == NEW_NAME || this == NEW_ADDRESS || this == NO_ADDRESS;
        }
    }

    /// The first instant at which it is late: the London midnight that closes the third day. No day
    /// is disregarded.
    public Instant dueAt() {
        return dueAfter(happenedOn);
    }

    static Instant dueAfter(LocalDate day) {
        return London.endOf(day.plusDays(DAYS - 1L));
    }

    public NotifiableEvent withReceipt(Receipt told) {
        return new NotifiableEvent(id, version, caseId, kind, happenedOn, Optional.of(told), words);
    }

    @Override
    public String toString() {
        return "NotifiableEvent[" + kind + "]";
    }
}
