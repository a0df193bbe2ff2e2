package hedgeward.domain.law;

import java.util.Optional;

/// Ranks and grades met on an officer list. Regular ranks stand on a ladder of authority; police
/// staff and the special constabulary's own grades stand on none, so that they never satisfy a
/// statute that asks for a rank.
public enum Rank {
    PCSO("PCSO", 0),
    POLICE_STAFF("Police Staff", 0),
    SPECIAL_CONSTABLE("Special Constable", 0),
    SPECIAL_SERGEANT("Special Sergeant", 0),
    SPECIAL_INSPECTOR("Special Inspector", 0),
    SPECIAL_CHIEF_INSPECTOR("Special Chief Inspector", 0),
    SPECIAL_SUPERINTENDENT("Special Superintendent", 0),
    PC("PC", 1),
    DC("DC", 1),
    SERGEANT("Sergeant", 2),
    DETECTIVE_SERGEANT("Detective Sergeant", 2),
    INSPECTOR("Inspector", 3),
    DETECTIVE_INSPECTOR("Detective Inspector", 3),
    CHIEF_INSPECTOR("Chief Inspector", 4),
    DETECTIVE_CHIEF_INSPECTOR("Detective Chief Inspector", 4),
    SUPERINTENDENT("Superintendent", 5),
    DETECTIVE_SUPERINTENDENT("Detective Superintendent", 5),
    CHIEF_SUPERINTENDENT("Chief Superintendent", 6),
    DETECTIVE_CHIEF_SUPERINTENDENT("Detective Chief Superintendent", 6),
    COMMANDER("Commander", 7),
    ASSISTANT_CHIEF_CONSTABLE("Assistant Chief Constable", 7),
    DEPUTY_CHIEF_CONSTABLE("Deputy Chief Constable", 8),
    CHIEF_CONSTABLE("Chief Constable", 9);

    private final String words;
    private final int level;

    Rank(String words, int level) {
        this.words = words;
        this.level = level;
    }

    /// The rank as written on lists and pages, for example "Detective Inspector".
    public String words() {
        return words;
    }

    /// The rank meant by these words, whatever their case and with the usual short forms ("Det
    /// Supt", "DCI", "T/Insp"); empty when no rank is meant.
    public static Optional<Rank> ofWords(String words) {
        return RankWords.read(words);
    }

    /// Whether this rank has at least the authority of the other. A rank without a place on the
    /// regular ladder has the authority of no rank, its own excepted.
    public boolean isAtLeast(Rank other) {
        return this == other || (other.level > 0 && level >= other.level);
    }
}
