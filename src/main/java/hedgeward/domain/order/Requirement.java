package hedgeward.domain.order;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;

import java.util.EnumSet;
import java.util.Set;

/// Everything a notice, its service and its listing cannot do without, each with the section that
/// requires it. What is not named here may stay not yet known.
///
/// The sections of the Domestic Abuse Act 2021 are those of the twin rule.
public enum Requirement {
    RESPONDENT_NAME("s.24(1)", "s.22(3)"),
    PROTECTED_NAME("s.24(1)", "s.22(3)"),
    /// Without a prohibition on molesting there is no notice.
    MOLESTATION_TERM("s.24(6)", "s.23"),
    /// A distance is a stated one.
    METRES("s.24(8)(d)", "s.23"),
    CHILDREN("s.24(3)(a)", "s.24"),
    OPINION("s.24(3)(b)", "s.24"),
    /// Reasonable steps to discover that opinion.
    OPINION_STEPS("s.24(4)", "s.24"),
    REPRESENTATIONS("s.24(3)(c)", "s.24"),
    RESIDENTS("s.24(3)(d)", "s.24"),
    RESIDENTS_STEPS("s.24(4)", "s.24"),
    /// The notice says on what grounds it was issued.
    GROUNDS("s.25(1)(a)", "s.25(2)"),
    DECISION("s.24(1)", "s.22(8)"),
    AUTHORISER("s.24(1)", "s.22(8)"),
    DECIDED_AT("s.24(1)", "s.22(8)"),
    SERVED_AT("s.27(3)", "s.29(2)"),
    SERVED_BY("s.25(2)", "s.25(3)"),
    COURT("s.27(2)", "s.28(3)"),
    LISTED_AT("s.27(3)", "s.29(2)");

    private final String crimeAndSecurity;
    private final String domesticAbuse;

    Requirement(String crimeAndSecurity, String domesticAbuse) {
        this.crimeAndSecurity = crimeAndSecurity;
        this.domesticAbuse = domesticAbuse;
    }

    /// The section that requires it.
    public LegalSource source(Regime regime) {
        return switch (regime) {
            case DVPN_DVPO -> LegalSource.crimeAndSecurityAct(crimeAndSecurity);
            case DAPN_DAPO -> LegalSource.domesticAbuseAct(domesticAbuse);
        };
    }

    /// What a notice that is to be granted still lacks. Only the contents are asked for here;
    /// names, officer and time cannot be missing from a case.
    public static Set<Requirement> missingFrom(Notice notice) {
        EnumSet<Requirement> missing = EnumSet.noneOf(Requirement.class);
        Authorisation decision = notice.authorisation();
        if (decision.grounds().filter(g -> !g.isBlank()).isEmpty()) {
            missing.add(GROUNDS);
        }
        if (!notice.terms().prohibitsMolestation()) {
            missing.add(MOLESTATION_TERM);
        }
        NoticeRules.mattersMissing(notice).forEach(matter -> missing.add(finding(matter)));
        decision.considered().stream()
                .filter(considered -> considered.steps().isBlank())
                .forEach(considered -> addSteps(missing, considered.matter()));
        if (!notice.terms().hasOccupation()) {
            missing.remove(RESIDENTS_STEPS);
        }
        return missing;
    }

    /// The requirement that a matter was considered.
    public static Requirement finding(Matter matter) {
        return switch (matter) {
            case WELFARE_OF_CHILDREN -> CHILDREN;
            case PROTECTED_PERSONS_OPINION -> OPINION;
            case RESPONDENTS_REPRESENTATIONS -> REPRESENTATIONS;
            case OTHER_RESIDENTS_OPINION -> RESIDENTS;
        };
    }

    /// Steps are a duty for opinions only: nothing has to be done to discover representations.
    private static void addSteps(Set<Requirement> missing, Matter matter) {
        switch (matter) {
            case PROTECTED_PERSONS_OPINION -> missing.add(OPINION_STEPS);
            case OTHER_RESIDENTS_OPINION -> missing.add(RESIDENTS_STEPS);
            case WELFARE_OF_CHILDREN, RESPONDENTS_REPRESENTATIONS -> {}
        }
    }
}
