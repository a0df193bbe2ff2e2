package hedgeward.domain.people;

import java.util.Optional;

/// Everybody a case is about.
public record Parties(
        Respondent respondent,
        ProtectedPerson protectedPerson,
        Optional<Relationship> relationship,
        Household household) {}
