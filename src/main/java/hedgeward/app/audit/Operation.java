package hedgeward.app.audit;

/// The six operations a log must keep (Data Protection Act 2018 s.62(1)).
public enum Operation {
    COLLECTION,
    ALTERATION,
    CONSULTATION,
    DISCLOSURE,
    COMBINATION,
    ERASURE
}
