package hedgeward.domain.order;

import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.condition.Arrestable;
import hedgeward.domain.condition.TermNow;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What holds for every life of a case at every minute of it.
class LifePropertiesTest {
    private static final int MINUTES = 60 * 24 * 60;
    private static final Set<Stage.Kind> BINDING =
            EnumSet.of(Stage.Kind.AWAITING_HEARING, Stage.Kind.ADJOURNED, Stage.Kind.IN_FORCE);

    private static final Set<Stage.Kind> NEVER_BOUND =
            EnumSet.of(Stage.Kind.NOT_YET, Stage.Kind.NOTICE_REFUSED, Stage.Kind.UNSERVED);

    /// The story's case after each step, and the instant from which the step counts.
    private record Step(CaseFile file, Instant from) {}

    private static List<Step> steps() {
        return List.of(
                new Step(Story.authorised(), Story.AUTHORISED),
                new Step(Steps.served(), Story.SERVED),
                new Step(Steps.made(), Story.MADE),
                new Step(Steps.orderServed(), Story.ORDER_SERVED));
    }

    @ParameterizedTest
    @EnumSource
    void termsBindInJustThoseStagesInWhichNoticeOrOrderIsInForce(Stage.Kind kind) {
        Lives.Life life = Lives.at(kind);
        assertThat(life.file().stageAt(life.now()).kind()).isEqualTo(kind);
        assertThat(ArrestRules.termsAt(life.file(), life.now()).isEmpty())
                .isEqualTo(!BINDING.contains(kind));
        if (!BINDING.contains(kind)) {
            assertThat(ArrestRules.at(life.file(), life.now())).isInstanceOf(Arrestable.No.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBrokenIsTheNoticeOrTheOrderThatIsInForce(Stage.Kind kind) {
        Lives.Life life = Lives.at(kind);
        assertThat(BreachRules.whatIsBroken(life.file(), life.now()))
                .isEqualTo(
                        switch (kind) {
                            case IN_FORCE -> Optional.of(BreachOf.ORDER);
                            case AWAITING_HEARING, ADJOURNED -> Optional.of(BreachOf.NOTICE);
                            case NOT_YET,
                                    NOTICE_REFUSED,
                                    UNSERVED,
                                    LAPSED,
                                    REFUSED,
                                    WITHDRAWN,
                                    SUSPENDED,
                                    EXPIRED,
                                    RESCINDED,
                                    DISCHARGED ->
                                    Optional.empty();
                        });
    }

    @ParameterizedTest
    @EnumSource
    void termsAreRememberedFromTheServiceOfTheNoticeOn(Stage.Kind kind) {
        Lives.Life life = Lives.at(kind);
        assertThat(BreachRules.termsAt(life.file(), life.now()).isEmpty())
                .isEqualTo(NEVER_BOUND.contains(kind));
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPIRED", "RESCINDED", "DISCHARGED"})
    void anOrderThatHasEndedIsNotEndedOnceMore(Stage.Kind kind) {
        var decision = Lives.decision(Lives.AFTER_ALL);
        OrderEvent again =
                kind == Stage.Kind.DISCHARGED
                        ? new OrderEvent.Discharged(decision)
                        : new OrderEvent.Rescinded(decision);
        assertThat(rejected(OrderEventRules.record(Lives.at(kind).file(), again, Lives.AFTER_ALL)))
                .isEqualTo(CaseRejection.ORDER_NOT_IN_FORCE);
    }

    @Property
    void nobodyMayBeArrestedWhileNoTermBinds(
            @ForAll Stage.Kind kind, @ForAll @IntRange(min = 0, max = MINUTES) int minutes) {
        CaseFile file = Lives.at(kind).file();
        Instant now = minute(minutes);
        List<TermNow> terms = ArrestRules.termsAt(file, now);
        if (ArrestRules.at(file, now) instanceof Arrestable.Yes) {
            assertThat(terms).anyMatch(TermNow::binds);
            assertThat(BINDING).contains(file.stageAt(now).kind());
        }
        if (terms.isEmpty()) {
            assertThat(ArrestRules.at(file, now)).isInstanceOf(Arrestable.No.class);
        }
    }

    @Property
    void theStageAtAnInstantIsTheSameHoweverTheCaseWentOn(
            @ForAll @IntRange(min = 0, max = 3) int earlier,
            @ForAll @IntRange(min = 1, max = 3) int later,
            @ForAll @IntRange(min = 0, max = MINUTES) int minutes) {
        int next = Math.min(3, earlier + later);
        Instant now = minute(minutes);
        Instant known = steps().get(Math.min(3, earlier + 1)).from();
        if (now.isBefore(known)) {
            assertThat(steps().get(next).file().stageAt(now).kind())
                    .isEqualTo(steps().get(earlier).file().stageAt(now).kind());
        }
    }

    @Property
    void aSuspensionChangesNothingBeforeItBegins(
            @ForAll @IntRange(min = 0, max = MINUTES) int minutes) {
        Instant now = minute(minutes);
        Stage.Kind with = Lives.suspended().stageAt(now).kind();
        if (now.isBefore(Lives.SUSPENDED_AT)) {
            assertThat(with).isEqualTo(Steps.made().stageAt(now).kind());
        } else if (now.isBefore(Story.ENDS)) {
            assertThat(with).isEqualTo(Stage.Kind.SUSPENDED);
        }
    }

    @Property
    void theTermsInForceAreThoseOfOneVersionWhole(
            @ForAll Stage.Kind kind, @ForAll @IntRange(min = 0, max = MINUTES) int minutes) {
        CaseFile file = Lives.at(kind).file();
        Instant now = minute(minutes);
        List<Integer> numbers =
                ArrestRules.termsAt(file, now).stream().map(t -> t.term().number()).toList();
        assertThat(numbers).doesNotHaveDuplicates();
        if (!numbers.isEmpty() && file.stageAt(now).kind() == Stage.Kind.IN_FORCE) {
            assertThat(numbers)
                    .isEqualTo(
                            file.order().orElseThrow().history().at(now).conditions().stream()
                                    .map(c -> c.number())
                                    .toList());
        }
    }

    private static Instant minute(int minutes) {
        return Story.AUTHORISED.minus(Duration.ofDays(5)).plus(Duration.ofMinutes(minutes));
    }
}
