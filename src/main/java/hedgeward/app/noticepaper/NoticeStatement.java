package hedgeward.app.noticepaper;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;

/// What a notice must state (CSA 2010 s.25(1)(a)-(e); DAA 2021 s.25(2)). In the order of the Act.
public enum NoticeStatement {
    /// The grounds on which it was issued.
    GROUNDS("(a)"),
    /// That a constable may arrest without warrant.
    ARREST("(b)"),
    /// That an application will be heard within 48 hours, and that notice of it will be given.
    HEARING("(c)"),
    /// That it continues until the application is decided.
    CONTINUES("(d)"),
    /// What an order may contain.
    ORDER("(e)");

    private final String paragraph;

    NoticeStatement(String paragraph) {
        this.paragraph = paragraph;
    }

    /// The paragraph that asks for it.
    public LegalSource source(Regime regime) {
        return switch (regime) {
            case DVPN_DVPO -> LegalSource.crimeAndSecurityAct("s.25(1)" + paragraph);
            case DAPN_DAPO -> LegalSource.domesticAbuseAct("s.25(2)" + paragraph);
        };
    }
}
