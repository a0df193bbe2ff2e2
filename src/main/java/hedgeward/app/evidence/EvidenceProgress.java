package hedgeward.app.evidence;

/// Watches a long reading and may stop it.
public interface EvidenceProgress {

    /// @param done bytes so far
    /// @param all bytes there are
    /// @return whether to go on
    boolean isToGoOn(long done, long all);

    /// Watches nothing and stops nothing.
    static EvidenceProgress none() {
        return (_, _) -> true;
    }
}
