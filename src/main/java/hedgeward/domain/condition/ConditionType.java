package hedgeward.domain.condition;

import hedgeward.domain.law.Regime;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of term a notice or an order may have, in the order the law lists them. The first six
/// are those of a DVPN or DVPO (CSA 2010 s.24(6)-(8), s.28(6)-(8)), which DAPN and DAPO share (DAA
/// 2021 s.23); a DAPO may impose any requirement (DAA 2021 s.35).
public enum ConditionType {
    NO_MOLESTATION("no-molestation", Reach.EVERYWHERE),
    NO_CONTACT("no-contact", Reach.EVERYWHERE),
    NO_EVICTION("no-eviction", Reach.HOME),
    NO_ENTRY("no-entry", Reach.HOME),
    LEAVE_PREMISES("leave-premises", Reach.HOME),
    KEEP_DISTANCE("keep-distance", Reach.HOME),
    /// Any other act forbidden: a particular act of molestation (CSA 2010 s.24(7), s.28(7)), or
    /// what a DAPO forbids.
    OTHER_PROHIBITION("other-prohibition", Reach.EVERYWHERE),
    /// Something the respondent must do, under a named supervisor (DAA 2021 s.36).
    REQUIREMENT("requirement", Reach.DAPO_ONLY),
    /// Electronic monitoring of compliance, at most 12 months (DAA 2021 ss.37-38).
    ELECTRONIC_MONITORING("electronic-monitoring", Reach.DAPO_ONLY);

    private enum Reach {
        EVERYWHERE,
        HOME,
        DAPO_ONLY
    }

    private static final List<ConditionType> USUAL =
            List.of(
                    NO_MOLESTATION,
                    NO_CONTACT,
                    NO_EVICTION,
                    NO_ENTRY,
                    LEAVE_PREMISES,
                    KEEP_DISTANCE);

    private final String code;
    private final Reach reach;

    ConditionType(String code, Reach reach) {
        this.code = code;
        this.reach = reach;
    }

    /// The code used in files.
    public String code() {
        return code;
    }

    /// Whether the term, said of the home, needs premises both live in (CSA 2010 s.24(8)(a)-(d)). A
    /// term that names another place does not: ask [Condition#isOccupation()].
    public boolean isOccupation() {
        return reach == Reach.HOME;
    }

    /// Whether only a DAPO may have it (DAA 2021 s.35: any requirement; no notice and no DVPO may).
    public boolean isForDapoOnly() {
        return reach == Reach.DAPO_ONLY;
    }

    /// Whether an order of that regime may have it.
    public boolean mayStandIn(Regime regime) {
        return regime == Regime.DAPN_DAPO || !isForDapoOnly();
    }

    /// The six terms nearly every notice and order is made of.
    public static List<ConditionType> usual() {
        return USUAL;
    }

    public static Optional<ConditionType> ofCode(String code) {
        String folded = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(t -> t.code.equals(folded)).findFirst();
    }
}
