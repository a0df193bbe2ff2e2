package hedgeward.story;

import hedgeward.domain.law.Regime;

import java.util.List;

/// The words of one regime that have no place on a paper of the other.
public final class OtherRegime {

    private OtherRegime() {}

    /// What a paper of this regime never says.
    public static List<String> wordsNotIn(Regime regime) {
        return switch (regime) {
            case DVPN_DVPO -> List.of("DAPN", "DAPO", "Domestic Abuse Act", "2021", "abusive");
            case DAPN_DAPO ->
                    List.of(
                            "DVPN",
                            "DVPO",
                            "Crime and Security",
                            "CSA",
                            "2010",
                            "molest",
                            "domestic violence",
                            "Domestic violence",
                            "Magistrates’ Courts Act");
        };
    }
}
