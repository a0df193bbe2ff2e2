package hedgeward.domain.law;

/// Where a rule comes from: an Act and a section of it.
///
/// @param act short title with its year, for example "Crime and Security Act 2010"
/// @param section section as cited, for example "s.27(3)"
public record LegalSource(String act, String section) {
    static final String CSA = "Crime and Security Act 2010";
    static final String DAA = "Domestic Abuse Act 2021";
    static final String MCA = "Magistrates' Courts Act 1980";
    static final String PACE = "Police and Criminal Evidence Act 1984";

    /// A section of the Crime and Security Act 2010.
    public static LegalSource crimeAndSecurityAct(String section) {
        return new LegalSource(CSA, section);
    }

    /// A section of the Domestic Abuse Act 2021.
    public static LegalSource domesticAbuseAct(String section) {
        return new LegalSource(DAA, section);
    }

    /// A section of the Police and Criminal Evidence Act 1984.
    public static LegalSource policeAndCriminalEvidenceAct(String section) {
        return new LegalSource(PACE, section);
    }

    /// As officers cite it: "CSA 2010 s.27(3)"; an Act without a usual short form in full.
    public String shortly() {
        return switch (act) {
            case CSA -> "CSA 2010 " + section;
            case DAA -> "DAA 2021 " + section;
            default -> toString();
        };
    }

    /// A section of the Magistrates' Courts Act 1980.
    public static LegalSource magistratesCourtsAct(String section) {
        return new LegalSource(MCA, section);
    }

    /// As cited: "Crime and Security Act 2010 s.27(3)".
    @Override
    public String toString() {
        return act + " " + section;
    }
}
