package hedgeward.domain.law;

import java.util.Arrays;
import java.util.Optional;

/// The two regimes that stand side by side in England and Wales, each a notice by the police
/// followed by an order of a court.
public enum Regime {
    /// Domestic violence protection notice and order, Crime and Security Act 2010 ss.24-33.
    DVPN_DVPO("DVPN", "DVPO", Rank.SUPERINTENDENT),
    /// Domestic abuse protection notice and order, Domestic Abuse Act 2021 Part 3.
    DAPN_DAPO("DAPN", "DAPO", Rank.INSPECTOR);

    private final String noticeWord;
    private final String orderWord;
    private final Rank noticeAuthority;

    Regime(String noticeWord, String orderWord, Rank noticeAuthority) {
        this.noticeWord = noticeWord;
        this.orderWord = orderWord;
        this.noticeAuthority = noticeAuthority;
    }

    /// The code used in files and on the command line, "DVPN-DVPO" or "DAPN-DAPO".
    public String code() {
        return noticeWord + "-" + orderWord;
    }

    /// The regime with exactly this code; empty when there is none.
    public static Optional<Regime> ofCode(String code) {
        return Arrays.stream(values()).filter(regime -> regime.code().equals(code)).findFirst();
    }

    /// The lowest rank that may authorise the notice: superintendent (s.24(1)) or inspector
    /// (s.22(8)).
    public Rank noticeAuthority() {
        return noticeAuthority;
    }

    /// The section that names the authorising rank.
    public LegalSource noticeAuthoritySource() {
        return switch (this) {
            case DVPN_DVPO -> LegalSource.crimeAndSecurityAct("s.24(1)");
            case DAPN_DAPO -> LegalSource.domesticAbuseAct("s.22(8)");
        };
    }

    /// Whether an officer of this rank may authorise the notice.
    public boolean mayBeAuthorisedBy(Rank rank) {
        return rank.isAtLeast(noticeAuthority);
    }

    /// "DVPN" or "DAPN".
    public String noticeWord() {
        return noticeWord;
    }

    /// "DVPO" or "DAPO".
    public String orderWord() {
        return orderWord;
    }
}
