package hedgeward.app.handover;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditHead;
import hedgeward.app.desk.DeskClock;
import hedgeward.app.paper.FixedRuler;
import hedgeward.app.paper.Mark;
import hedgeward.app.support.OpenTasks;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRef;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What stands on the sheet where not everything fits.
class DrawUpHandoverTest {

    private static final Instant NOW = Story.at("2026-12-06T09:12");
    private static final Instant YEARS_AGO = Story.at("2023-11-25T15:00");

    @Test
    void whatAnOlderRegisterLeftPushesNothingOfThisShiftOffTheSheet() {
        Stream<DeskClock> old =
                IntStream.range(0, 40)
                        .mapToObj(
                                n ->
                                        clock(
                                                DeskClock.Kind.BREACH_REPORTED,
                                                "OLD-" + n,
                                                YEARS_AGO.plusSeconds(n)));
        DeskClock tonight =
                clock(DeskClock.Kind.BREACH_REPORTED, "NEW-1", NOW.minus(Duration.ofHours(2)));
        DeskClock weekOld =
                clock(DeskClock.Kind.BREACH_REPORTED, "WEEK-1", NOW.minus(Duration.ofDays(7)));
        String text = text(Stream.concat(old, Stream.of(tonight, weekOld)).toList());
        assertThat(text).contains("(42)", "NEW-1", "OLD-39", "OLD-36", "and 36 more");
        assertThat(text).doesNotContain("OLD-35").containsSubsequence("WEEK-1", "NEW-1", "OLD-39");
    }

    @Test
    void whoeverIsRemandedForAReportIsNotForgotten() {
        Instant back = NOW.plus(Duration.ofDays(28));
        assertThat(HandoverPart.furthest()).isGreaterThan(Duration.ofDays(28));
        assertThat(text(List.of(clock(DeskClock.Kind.REMAND, "DV-1", back))))
                .contains("Held or remanded (1)", "DV-1")
                .doesNotContain("Nobody is held");
    }

    private static DeskClock clock(DeskClock.Kind kind, String ref, Instant due) {
        CaseFile file = Steps.orderServed();
        return new DeskClock(
                kind,
                file.id(),
                new CaseRef(ref),
                file.parties().respondent().name(),
                due,
                due,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String text(List<DeskClock> clocks) {
        HandoverSheet sheet =
                new HandoverSheet(
                        clocks,
                        new OpenTasks(List.of(), List.of()),
                        List.of(),
                        new HandoverSheet.Stamp(
                                1,
                                new HandoverSheet.Hands("wren", "the night shift"),
                                NOW,
                                new AuditHead(1, "00"),
                                "Desborough",
                                false));
        return new DrawUpHandover(new FixedRuler())
                .pages(sheet).sheets().stream()
                        .flatMap(List::stream)
                        .filter(Mark.Words.class::isInstance)
                        .map(mark -> ((Mark.Words) mark).text())
                        .collect(Collectors.joining("\n"));
    }
}
