package hedgeward.store.sample;

import hedgeward.domain.condition.Bounds;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Exemption;
import hedgeward.domain.condition.Hours;
import hedgeward.domain.condition.Place;
import hedgeward.domain.condition.TermLife;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.condition.TermsVersion;
import hedgeward.domain.condition.Whom;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Any terms the domain allows, with several of one type and up to three wordings.
public final class SampleTerms {

    private SampleTerms() {}

    public static Arbitrary<Terms> terms() {
        return conditions().list().ofMaxSize(5).map(Terms::new);
    }

    public static Arbitrary<TermsHistory> histories() {
        return Combinators.combine(
                        terms(),
                        Combinators.combine(changes(), terms()).as(Later::new).list().ofMaxSize(2))
                .as(SampleTerms::history);
    }

    private record Later(TermsVersion version, Terms terms) {}

    private static TermsHistory history(Terms first, List<Later> later) {
        List<TermsVersion> versions = new ArrayList<>(TermsHistory.of(first).versions());
        for (Later l : later) {
            versions.add(
                    new TermsVersion(
                            versions.size() + 1,
                            l.version().from(),
                            l.version().change(),
                            l.terms()));
        }
        return new TermsHistory(versions);
    }

    private static Arbitrary<TermsVersion> changes() {
        Arbitrary<TermsVersion.Change> change =
                Combinators.combine(
                                Arbitraries.of(TermsVersion.Cause.values()),
                                Samples.instants(),
                                Arbitraries.of("pat.sample", "kim.sample"),
                                Texts.words())
                        .as(TermsVersion.Change::new);
        return Combinators.combine(Samples.instants().optional(), change)
                .as((from, c) -> new TermsVersion(2, from, Optional.of(c), Terms.NONE));
    }

    public static Arbitrary<Condition> conditions() {
        Arbitrary<TermLife> lives =
                Combinators.combine(Samples.instants().optional(), SampleCases.days().optional())
                        .as(TermLife::new);
        return Combinators.combine(
                        Arbitraries.of(ConditionType.values()),
                        Arbitraries.integers().between(1, 10_000).optional(),
                        bounds(),
                        Texts.maybe(),
                        Texts.maybe(),
                        lives,
                        Texts.maybe())
                .as(
                        (type, metres, bounds, court, reason, life, address) ->
                                new Condition(
                                        0,
                                        type,
                                        metres.filter(_ -> type == ConditionType.KEEP_DISTANCE),
                                        bounds,
                                        court,
                                        reason,
                                        life,
                                        address));
    }

    private static Arbitrary<Bounds> bounds() {
        Arbitrary<Whom> whom =
                Combinators.combine(Samples.yesOrNo(), Texts.words().list().ofMaxSize(2))
                        .as((children, named) -> new Whom(true, children, named));
        Arbitrary<Place> places =
                Combinators.combine(Arbitraries.of(Place.Kind.values()), Texts.maybe())
                        .as(Place::new);
        Arbitrary<Hours> hours =
                Combinators.combine(
                                Arbitraries.subsetOf(DayOfWeek.values())
                                        .filter(days -> !days.isEmpty()),
                                minutes(),
                                minutes())
                        .as(Hours::new);
        Arbitrary<Exemption> exemptions =
                Combinators.combine(
                                Arbitraries.of(Exemption.Kind.values()),
                                Arbitraries.of("Larch and Co", "the grandmother"))
                        .as(Exemption::named);
        return Combinators.combine(
                        whom,
                        places.optional(),
                        Arbitraries.subsetOf(Channel.values()),
                        hours.optional(),
                        exemptions.list().ofMaxSize(3),
                        Texts.maybe())
                .as(Bounds::new);
    }

    private static Arbitrary<LocalTime> minutes() {
        return Arbitraries.integers().between(0, 1439).map(m -> LocalTime.of(m / 60, m % 60));
    }
}
