package hedgeward.domain.condition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The terms a DVPN or DVPO may have (CSA 2010 s.24(6)-(8), s.28(6)-(8)); DAPN and DAPO share them
/// (DAA 2021 s.23).
public enum ConditionType {
    NO_MOLESTATION("no-molestation", false),
    NO_CONTACT("no-contact", false),
    NO_EVICTION("no-eviction", true),
    NO_ENTRY("no-entry", true),
    LEAVE_PREMISES("leave-premises", true),
    KEEP_DISTANCE("keep-distance", true);

    private final String code;
    private final boolean occupation;

    ConditionType(String code, boolean occupation) {
        this.code = code;
        this.occupation = occupation;
    }

    /// The code used in files.
    public String code() {
        return code;
    }

    /// Whether the term needs premises both live in (CSA 2010 s.24(8)(a)-(d)).
    public boolean isOccupation() {
        return occupation;
    }

    public static Optional<ConditionType> ofCode(String code) {
        String folded = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(t -> t.code.equals(folded)).findFirst();
    }
}
