package hedgeward.domain.order;

/// Why an authorising officer refused a notice, so that refusals can be counted. The officer's own
/// words stand beside it in the grounds.
public enum RefusalReason {
    /// No reasonable grounds to believe the conduct happened (CSA 2010 s.24(2)(a); DAA 2021
    /// s.22(3)).
    CONDUCT_NOT_SHOWN,
    /// Not necessary to protect the person (CSA 2010 s.24(2)(b); DAA 2021 s.22(4)).
    NOT_NECESSARY,
    /// The two are not associated (CSA 2010 s.24(2); DAA 2021 s.22(3): personally connected).
    NOT_ASSOCIATED,
    /// Charge, bail conditions or another measure protects enough.
    OTHER_MEASURES,
    /// Not proportionate to the rights of those it would bind.
    NOT_PROPORTIONATE,
    /// The papers did not say enough to decide.
    NOT_ENOUGH_KNOWN,
    /// Something else; the words say what.
    OTHER
}
