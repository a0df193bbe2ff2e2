package hedgeward.domain.proof;

import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;

import java.util.List;
import java.util.stream.Stream;

/// One point of a regime, said as a court would ask it.
///
/// @param question the whole sentence
/// @param source where it stands
public record PointToProve(Point point, String question, LegalSource source) {

    /// The standard of proof, the same for each: beyond reasonable doubt (a breach of a notice or
    /// DVPO is dealt with as contempt would be).
    public static final String STANDARD =
            "Each point is to be proved so that the court is sure (the criminal standard).";

    /// The points for breach of a notice or an order of a regime.
    public static List<PointToProve> of(Regime regime, BreachOf broken) {
        Stream<PointToProve> all =
                Stream.of(
                        made(regime, broken),
                        new PointToProve(
                                Point.IN_FORCE,
                                "The %s was in force at the time of each act."
                                        .formatted(word(regime, broken)),
                                power(regime, broken)),
                        new PointToProve(
                                Point.TERM,
                                "The term broken, exactly as the %s puts it."
                                        .formatted(word(regime, broken)),
                                power(regime, broken)),
                        new PointToProve(
                                Point.IDENTITY,
                                "The respondent is the person the %s binds."
                                        .formatted(word(regime, broken)),
                                power(regime, broken)),
                        knowledge(regime, broken),
                        new PointToProve(
                                Point.ACT,
                                "What the respondent did, when and where.",
                                power(regime, broken)));
        return isOffence(regime, broken)
                ? Stream.concat(all, Stream.of(excuse())).toList()
                : all.toList();
    }

    /// Whether the breach is itself an offence: of a DAPO only (DAA 2021 s.39).
    public static boolean isOffence(Regime regime, BreachOf broken) {
        return regime == Regime.DAPN_DAPO && broken == BreachOf.ORDER;
    }

    private static PointToProve made(Regime regime, BreachOf broken) {
        String word = word(regime, broken);
        return switch (broken) {
            case NOTICE ->
                    new PointToProve(
                            Point.MADE,
                            "The %s was authorised by an officer of the rank required and given in writing."
                                    .formatted(word),
                            regime.noticeAuthoritySource());
            case ORDER ->
                    new PointToProve(
                            Point.MADE,
                            "A court made the %s: the sealed or certified copy.".formatted(word),
                            power(regime, broken));
        };
    }

    private static PointToProve knowledge(Regime regime, BreachOf broken) {
        String question =
                switch (broken) {
                    case NOTICE ->
                            "A constable served the %s on the respondent in person."
                                    .formatted(word(regime, broken));
                    case ORDER ->
                            "The respondent knew of the %s: served with it, or present when it was made."
                                    .formatted(word(regime, broken));
                };
        return new PointToProve(Point.KNOWLEDGE, question, service(regime, broken));
    }

    private static PointToProve excuse() {
        return new PointToProve(
                Point.NO_EXCUSE,
                "There was no reasonable excuse: what the respondent said of it, and the answer to it.",
                LegalSource.domesticAbuseAct("s.39"));
    }

    private static String word(Regime regime, BreachOf broken) {
        return broken == BreachOf.NOTICE ? regime.noticeWord() : regime.orderWord();
    }

    private static LegalSource power(Regime regime, BreachOf broken) {
        return switch (regime) {
            case DVPN_DVPO ->
                    LegalSource.crimeAndSecurityAct(broken == BreachOf.NOTICE ? "s.26" : "s.29");
            case DAPN_DAPO ->
                    LegalSource.domesticAbuseAct(broken == BreachOf.NOTICE ? "s.26" : "s.39");
        };
    }

    private static LegalSource service(Regime regime, BreachOf broken) {
        return switch (regime) {
            case DVPN_DVPO ->
                    LegalSource.crimeAndSecurityAct(broken == BreachOf.NOTICE ? "s.25(2)" : "s.29");
            case DAPN_DAPO ->
                    LegalSource.domesticAbuseAct(broken == BreachOf.NOTICE ? "s.25(3)" : "s.39");
        };
    }
}
