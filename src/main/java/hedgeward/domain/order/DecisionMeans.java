package hedgeward.domain.order;

/// How the authorising officer gave the decision. The law asks for the officer's own decision, not
/// for a form of it.
public enum DecisionMeans {
    IN_PERSON,
    /// By telephone; confirmed in writing afterwards.
    BY_PHONE,
    /// In this register, by the authorising officer's own sign-in.
    SIGNED_IN
}
