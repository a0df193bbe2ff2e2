package hedgeward.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.correction.Merge.Choice;
import hedgeward.domain.correction.Merge.Side;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class MergeTest {

    enum Colour {
        ASH,
        BAY,
        CORAL
    }

    /// What both began with, what one saved, what the other typed.
    record Story(
            Map<Colour, Optional<String>> before,
            Map<Colour, Optional<String>> theirs,
            Map<Colour, Optional<String>> yours) {

        Merge<Colour> merge() {
            return Merge.of(before, theirs, yours);
        }
    }

    @Test
    void whatOnlyOneChangedIsTheirsOrYours() {
        assertThat(side("a", "b", "a")).isEqualTo(Side.THEIRS);
        assertThat(side("a", "a", "b")).isEqualTo(Side.YOURS);
        assertThat(side("a", "a", "a")).isEqualTo(Side.NEITHER);
    }

    @Test
    void whatBothChangedIsAlikeOrAConflict() {
        assertThat(side("a", "b", "b")).isEqualTo(Side.ALIKE);
        assertThat(side("a", "b", "c")).isEqualTo(Side.CONFLICT);
        assertThat(side("a", "", "b")).isEqualTo(Side.CONFLICT);
        assertThat(side("", "b", "")).isEqualTo(Side.THEIRS);
    }

    @Test
    void aConflictWaitsForAChoice() {
        Merge<Colour> merge = Merge.of(of("a", "a"), of("b", "a"), of("c", "d"));

        assertThat(merge.on(Side.CONFLICT))
                .extracting(Merge.Fact::field)
                .containsExactly(Colour.ASH);
        assertThat(merge.merged(Map.of())).isEmpty();
        assertThat(merge.merged(Map.of(Colour.BAY, Choice.YOURS))).isEmpty();
        assertThat(merge.merged(Map.of(Colour.ASH, Choice.YOURS))).contains(of("c", "d"));
        assertThat(merge.merged(Map.of(Colour.ASH, Choice.THEIRS)))
                .contains(Map.of(Colour.BAY, Optional.of("d")));
    }

    @Test
    void aFactThatWasNotTouchedStaysTheirs() {
        Merge<Colour> merge = Merge.of(of("a", "a"), of("a", "b"), Map.of(Colour.ASH, text("c")));

        assertThat(merge.on(Side.THEIRS)).extracting(Merge.Fact::field).containsExactly(Colour.BAY);
        assertThat(merge.merged(Map.of())).contains(Map.of(Colour.ASH, text("c")));
    }

    @Test
    void aFactThatIsNoLongerThereIsNotKnownThere() {
        Merge<Colour> merge = Merge.of(of("a", "a"), Map.of(Colour.ASH, text("a")), of("a", "b"));

        assertThat(merge.on(Side.CONFLICT))
                .extracting(Merge.Fact::field)
                .containsExactly(Colour.BAY);
    }

    @Test
    void whatWasWrittenStandsInNoText() {
        assertThat(Merge.of(of("secret", "a"), of("b", "a"), of("c", "d")).toString())
                .isEqualTo("Merge[Fact[CONFLICT], Fact[YOURS]]");
    }

    @Property(tries = 300)
    void withoutAConflictNothingOfEitherIsLost(@ForAll("stories") Story story) {
        Merge<Colour> merge = story.merge();
        if (!merge.on(Side.CONFLICT).isEmpty()) {
            return;
        }
        Map<Colour, Optional<String>> after = after(story, Map.of());

        for (Colour colour : Colour.values()) {
            Optional<String> before = value(story.before(), colour);
            Optional<String> theirs = value(story.theirs(), colour);
            Optional<String> yours = value(story.yours(), colour);
            assertThat(value(after, colour)).isEqualTo(theirs.equals(before) ? yours : theirs);
        }
    }

    /// The same as the other side sees it.
    @SuppressWarnings("ArgumentSelectionDefectChecker") // swapping is what is meant
    private static Story swapped(Story story) {
        return new Story(story.before(), story.yours(), story.theirs());
    }

    @Property(tries = 300)
    void theSameStandsInTheEndFromBothSides(
            @ForAll("stories") Story story, @ForAll boolean firstWins) {
        Story other = swapped(story);
        Map<Colour, Choice> mine = new EnumMap<>(Colour.class);
        Map<Colour, Choice> others = new EnumMap<>(Colour.class);
        for (Colour colour : Colour.values()) {
            mine.put(colour, firstWins ? Choice.THEIRS : Choice.YOURS);
            others.put(colour, firstWins ? Choice.YOURS : Choice.THEIRS);
        }

        assertThat(after(story, mine)).isEqualTo(after(other, others));
    }

    @Property(tries = 300)
    void whatNeitherChangedStays(@ForAll("stories") Story story) {
        Map<Colour, Choice> mine = new EnumMap<>(Colour.class);
        List.of(Colour.values()).forEach(colour -> mine.put(colour, Choice.YOURS));
        Map<Colour, Optional<String>> after = after(story, mine);

        story.merge()
                .on(Side.NEITHER)
                .forEach(fact -> assertThat(value(after, fact.field())).isEqualTo(fact.before()));
    }

    @Provide
    Arbitrary<Story> stories() {
        return Combinators.combine(facts(), facts(), facts()).as(Story::new);
    }

    private static Arbitrary<Map<Colour, Optional<String>>> facts() {
        Arbitrary<Optional<String>> value = Arbitraries.of("a", "b", "c").optional();
        return Combinators.combine(value, value, value)
                .as((a, b, c) -> Map.of(Colour.ASH, a, Colour.BAY, b, Colour.CORAL, c));
    }

    private static Map<Colour, Optional<String>> after(Story story, Map<Colour, Choice> choices) {
        Map<Colour, Optional<String>> after = new EnumMap<>(story.theirs());
        after.putAll(story.merge().merged(choices).orElseThrow());
        return after;
    }

    private static Optional<String> value(Map<Colour, Optional<String>> values, Colour colour) {
        return Optional.ofNullable(values.get(colour)).orElseThrow();
    }

    private static Map<Colour, Optional<String>> of(String ash, String bay) {
        return Map.of(Colour.ASH, text(ash), Colour.BAY, text(bay));
    }

    private static Side side(String before, String theirs, String yours) {
        return new Merge.Fact<>(Colour.ASH, text(before), text(theirs), text(yours)).side();
    }

    private static Optional<String> text(String typed) {
        return Optional.of(typed).filter(it -> !it.isEmpty());
    }
}
