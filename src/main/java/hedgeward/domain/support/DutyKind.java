package hedgeward.domain.support;

import java.util.Locale;

/// What is to be done.
public enum DutyKind {
    /// Tell the protected person.
    TELL,
    /// Have the entry made on PNC and in local systems. The register holds the task and its
    /// reference, never a copy of the entry (Code of Practice for PNC and LEDS).
    ADD_MARKERS,
    /// Have the entry changed.
    CHANGE_MARKERS,
    /// Have the entry taken away.
    REMOVE_MARKERS,
    /// Offer and make a referral to a support service.
    REFER;

    /// Whether it is about markers on PNC and in local systems.
    public boolean isAboutMarkers() {
        return this == ADD_MARKERS || this == CHANGE_MARKERS || this == REMOVE_MARKERS;
    }

    /// The word kept in keys.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
