package hedgeward.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.paper.FixedRuler;
import hedgeward.app.paper.Mark;
import hedgeward.app.paper.Sheet;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

class DrawUpScheduleTest {

    private final DrawUpSchedule draw = new DrawUpSchedule(new FixedRuler());

    @ParameterizedTest
    @EnumSource
    void theWeekIsPrintedAsApproved(DetailLevel detail) throws IOException {
        String text =
                PageText.of(draw.pages(SampleSchedule.schedule(detail, SampleSchedule.week())));
        String name = "week-" + detail.name().toLowerCase(Locale.ROOT) + ".txt";
        Path received = Path.of("target", "approval", name);
        Files.createDirectories(received.getParent());
        Files.writeString(received, text);
        try (InputStream approved = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            assertThat(text).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyDayAndOfficerBeginsASheet() {
        SchedulePages pages =
                draw.pages(SampleSchedule.schedule(DetailLevel.FULL, SampleSchedule.week()));
        assertThat(pages.pages())
                .extracting(SchedulePage::visitCodes)
                .containsExactly(
                        List.of("V00007"),
                        List.of("V00006", "V00004"),
                        List.of("V00005"),
                        List.of("V00008"));
        assertThat(PageText.words(pages)).contains("continued", "Page 1 of 4", "Page 4 of 4");
    }

    @Test
    void noVisitMakesOnePageThatSaysSo() {
        SchedulePages pages = draw.pages(SampleSchedule.schedule(DetailLevel.FULL, List.of()));
        assertThat(pages.pages()).hasSize(1);
        assertThat(pages.visits()).isZero();
        assertThat(PageText.words(pages))
                .contains("No visits", "Page 1 of 1", "Copy 12", "Destroy after");
    }

    @Test
    void aVisitOpenSinceBeforeTheFirstDayStandsUnderThatDay() {
        ScheduleRow early =
                SampleSchedule.row("V00001", SampleSchedule.MONDAY.minusDays(1), 22, List.of());
        SchedulePages pages = draw.pages(SampleSchedule.schedule(DetailLevel.FULL, List.of(early)));
        assertThat(PageText.words(pages))
                .contains("Monday 30 November 2026", "Sun 29 Nov 22:00 to 02:00");
    }

    @Test
    void onACopyForTheSecondOfficerThatOfficerLeads() {
        ScheduleQuestion second =
                new ScheduleQuestion(
                        SampleSchedule.MONDAY,
                        SampleSchedule.SUNDAY,
                        Optional.of("1158"),
                        Optional.empty(),
                        DetailLevel.FULL,
                        "1158");
        ScheduleRow shared = SampleSchedule.week().getFirst();
        Schedule schedule = new Schedule(second, SampleSchedule.stamp(), List.of(shared));
        assertThat(PageText.words(draw.pages(schedule)))
                .contains("Saturday 5 December 2026 · 1158 Bramble", "with SC1455 Teasel");
    }

    @Test
    void trainingGoesAcrossEverySheet() {
        Schedule schedule =
                new Schedule(
                        SampleSchedule.question(DetailLevel.FULL),
                        SampleSchedule.training(),
                        SampleSchedule.week());
        assertThat(draw.pages(schedule).pages())
                .allMatch(page -> page.marks().contains(new Mark.Across("TRAINING")));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_NAMES", "CODES_ONLY"})
    void aCopyWithoutNamesShowsNoneOfThem(DetailLevel detail) {
        String words =
                PageText.words(draw.pages(SampleSchedule.schedule(detail, SampleSchedule.week())));
        assertThat(words)
                .doesNotContain(
                        "Ŵynne", "Ŷarrow", "Whinberry", "Ŵhinberry", "NN14", "07700", "Marram");
    }

    @Test
    void twoHundredVisitsAreAllThereOnce() {
        SchedulePages pages =
                draw.pages(SampleSchedule.schedule(DetailLevel.FULL, SampleSchedule.many(200)));
        List<String> codes = pages.pages().stream().flatMap(p -> p.visitCodes().stream()).toList();
        assertThat(codes).hasSize(200).doesNotHaveDuplicates();
    }

    @Property(tries = 60)
    void cardsNeverOverlapNorLeaveTheSheet(
            @ForAll @IntRange(min = 1, max = 9) int visits,
            @ForAll @StringLength(max = 4000) String name,
            @ForAll @StringLength(max = 400) String address) {
        List<ScheduleRow> rows = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            rows.add(
                    SampleSchedule.row(
                            "V" + i,
                            LocalDate.of(2026, 12, 1),
                            9,
                            List.of(SampleSchedule.SPECIAL),
                            SampleSchedule.people(name, address)));
        }
        SchedulePages pages = draw.pages(SampleSchedule.schedule(DetailLevel.FULL, rows));
        assertThat(pages.visits()).isEqualTo(visits);
        pages.pages().forEach(DrawUpScheduleTest::cardsAreApart);
    }

    private static void cardsAreApart(SchedulePage page) {
        double below = PageFrame.TOP;
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Frame card && card.width() == Sheet.TEXT_WIDTH) {
                assertThat(card.y()).isGreaterThanOrEqualTo(below);
                below = card.y() + card.height();
            }
        }
        assertThat(below).isLessThanOrEqualTo(PageFrame.BOTTOM);
        assertThat(page.marks())
                .allSatisfy(
                        mark -> {
                            if (mark instanceof Mark.Words words) {
                                assertThat(words.y()).isBetween(20.0, Sheet.HEIGHT - 20);
                            }
                        });
    }

    @Test
    void whatIsNotKnownIsSaidToBeNotKnown() {
        ScheduleRow bare =
                new ScheduleRow(
                        "V00001",
                        "DV-2026-0041",
                        SampleSchedule.at(SampleSchedule.MONDAY, 9, 0),
                        SampleSchedule.at(SampleSchedule.MONDAY, 13, 0),
                        List.of(),
                        "first",
                        new SafeContactLine(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new PeopleLine(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new OrderLine(Optional.empty(), List.of(), Optional.empty()),
                        Optional.empty());
        String words =
                PageText.words(
                        draw.pages(SampleSchedule.schedule(DetailLevel.FULL, List.of(bare))));
        assertThat(words)
                .contains(
                        "times not known",
                        "no safe number known",
                        "no order made yet",
                        "Not yet given to an officer")
                .contains("voicemail not known", "texts not known to be safe");
    }
}
