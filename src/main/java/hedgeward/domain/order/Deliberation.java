package hedgeward.domain.order;

import java.util.Optional;

/// What the authorising officer weighed beside the four matters, and how the decision was given.
/// None of it is needed for a lawful notice; what is not known is asked for afterwards.
///
/// @param representations how the respondent's account came in
/// @param proportionality why the notice is proportionate to the rights of both persons (Human
///   Rights Act 1998 s.6; Home Office guidance of November 2022, Appendix B)
/// @param prosecution how a prosecution was considered first (the same guidance)
/// @param refusal why it was refused; only of a refusal
public record Deliberation(
        Optional<Representations> representations,
        Optional<String> proportionality,
        Optional<String> prosecution,
        Optional<RefusalReason> refusal,
        HowDecided decided,
        ServicePersonnel forces) {

    public static final Deliberation UNKNOWN =
            new Deliberation(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    HowDecided.UNKNOWN,
                    ServicePersonnel.UNKNOWN);

    /// The same with the decision's written confirmation.
    public Deliberation withDecided(HowDecided how) {
        return new Deliberation(
                representations, proportionality, prosecution, refusal, how, forces);
    }

    /// The same with what is known of the respondent's service.
    public Deliberation withForces(ServicePersonnel known) {
        return new Deliberation(
                representations, proportionality, prosecution, refusal, decided, known);
    }

    @Override
    public String toString() {
        return "Deliberation[withheld]";
    }
}
