package hedgeward.store.sample;

import hedgeward.domain.order.CommanderTold;
import hedgeward.domain.order.DecisionMeans;
import hedgeward.domain.order.Deliberation;
import hedgeward.domain.order.HearingNotice;
import hedgeward.domain.order.HowDecided;
import hedgeward.domain.order.RefusalReason;
import hedgeward.domain.order.Representations;
import hedgeward.domain.order.ServicePersonnel;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Everything an authorising officer may have weighed, in any mixture of known and not known.
final class SampleDeliberations {

    private SampleDeliberations() {}

    static Arbitrary<Deliberation> any() {
        Arbitrary<HowDecided> decided =
                Combinators.combine(
                                Arbitraries.of(DecisionMeans.values()).optional(),
                                Samples.instants().optional(),
                                Samples.officers().optional())
                        .as(HowDecided::new);
        Arbitrary<CommanderTold> told =
                Combinators.combine(Texts.words(), Samples.instants().optional(), Texts.words())
                        .as(CommanderTold::new);
        Arbitrary<ServicePersonnel> forces =
                Combinators.combine(
                                Samples.yesOrNo().optional(),
                                Samples.yesOrNo().optional(),
                                told.optional())
                        .as(ServicePersonnel::new);
        return Combinators.combine(
                        Arbitraries.of(Representations.values()).optional(),
                        Texts.maybe(),
                        Texts.maybe(),
                        Arbitraries.of(RefusalReason.values()).optional(),
                        decided,
                        forces)
                .as(Deliberation::new);
    }

    static Arbitrary<HearingNotice> hearingNotices() {
        return Combinators.combine(
                        Arbitraries.of(HearingNotice.How.values()),
                        Samples.instants(),
                        Samples.officers().optional(),
                        Texts.maybe())
                .as(HearingNotice::new);
    }
}
