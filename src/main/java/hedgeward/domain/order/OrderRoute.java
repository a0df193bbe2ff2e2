package hedgeward.domain.order;

import hedgeward.domain.law.LegalSource;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How an order came before the court. A DVPO always follows a notice; a DAPO need not (DAA 2021
/// ss.28, 31).
public enum OrderRoute {
    /// On the application the police must make after a notice.
    AFTER_NOTICE("s.28(3)"),
    /// On the application of the person it is to protect.
    BY_PROTECTED_PERSON("s.28(2)(a)"),
    /// On the application of the appropriate chief officer, without a notice before it.
    BY_CHIEF_OFFICER("s.28(2)(b)"),
    /// On the application of somebody whom regulations name.
    BY_SPECIFIED_PERSON("s.28(2)(c)"),
    /// On the application of anybody else whom the court has given leave.
    WITH_LEAVE("s.28(2)(d)"),
    /// Of the court's own motion in family proceedings.
    FAMILY_PROCEEDINGS("s.31"),
    /// Of the court's own motion in criminal proceedings.
    CRIMINAL_PROCEEDINGS("s.31"),
    /// Of the court's own motion in the county court.
    COUNTY_COURT_PROCEEDINGS("s.31");

    /// Those that need no notice.
    public static final Set<OrderRoute> WITHOUT_NOTICE =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(AFTER_NOTICE)));

    private final String section;

    OrderRoute(String section) {
        this.section = section;
    }

    /// Where the Domestic Abuse Act 2021 provides for it.
    public LegalSource source() {
        return LegalSource.domesticAbuseAct(section);
    }

    public boolean isOfCourtsOwnMotion() {
        return this == FAMILY_PROCEEDINGS
                || this == CRIMINAL_PROCEEDINGS
                || this == COUNTY_COURT_PROCEEDINGS;
    }

    /// The route with this name; empty when there is none.
    public static Optional<OrderRoute> ofName(String name) {
        return Arrays.stream(values()).filter(r -> r.name().equals(name)).findFirst();
    }
}
