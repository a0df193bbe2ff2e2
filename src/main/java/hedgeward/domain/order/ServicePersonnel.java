package hedgeward.domain.order;

import java.util.Optional;

/// Whether the respondent serves in the armed forces and the premises are theirs to house people
/// in: then reasonable efforts are made to inform the commanding officer (CSA 2010 s.24; DAA 2021
/// s.25(5)-(7)).
///
/// @param subjectToServiceLaw whether the respondent is subject to service law
/// @param serviceAccommodation whether the premises are service living accommodation
public record ServicePersonnel(
        Optional<Boolean> subjectToServiceLaw,
        Optional<Boolean> serviceAccommodation,
        Optional<CommanderTold> told) {

    public static final ServicePersonnel UNKNOWN =
            new ServicePersonnel(Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether the duty to inform the commanding officer is known to apply.
    public boolean commanderIsToBeTold() {
        return subjectToServiceLaw.orElse(false) && serviceAccommodation.orElse(false);
    }
}
