package hedgeward.app.schedule;

import java.util.Optional;

/// Whom and where. Names and address are on a full copy only.
///
/// @param protectedName the protected person
/// @param visitAt the address to go to
/// @param respondentName the person who is not to be present
/// @param children how many children live in the household
public record PeopleLine(
        Optional<String> protectedName,
        Optional<String> visitAt,
        Optional<String> respondentName,
        Optional<Integer> children) {

    /// Without names and address.
    @Override
    public String toString() {
        return "PeopleLine[]";
    }
}
