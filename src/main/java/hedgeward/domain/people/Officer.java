package hedgeward.domain.people;

import hedgeward.domain.law.Rank;

import java.util.Optional;

/// An officer or member of staff who authorises, serves, visits or owns cases.
///
/// @param constable whether the person holds the office of constable and so may serve a notice and
///   arrest; a Special Constable does, a PCSO does not
public record Officer(
        OfficerId id,
        long version,
        CollarNumber collar,
        PersonName name,
        Rank rank,
        boolean constable,
        Skills skills) {

    /// What an officer brings to a visit or a campaign.
    public record Skills(
            Optional<Boolean> special,
            Optional<String> team,
            Optional<Boolean> driver,
            Optional<Boolean> abuseTrained) {
        public static final Skills UNKNOWN =
                new Skills(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isSpecial() {
        return skills.special().orElse(false);
    }

    @Override
    public String toString() {
        return "Officer[" + id.value() + "]";
    }
}
