package hedgeward.ui.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.breachpage.ClockPaper;
import hedgeward.app.breachpage.DrawUpClockPaper;
import hedgeward.app.clock.TimeTrust;
import hedgeward.app.paper.Mark;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.print.PaperFonts;
import hedgeward.story.OtherRegime;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

@ExtendWith(ApplicationExtension.class)
class ClockPaperTest {

    private static final Instant NOW = Story.at("2026-12-06T09:12");

    @Test
    void namesBothReadingsTheDockAndTheWorking() {
        String text = text(Steps.orderServed(), Custody.UNKNOWN);
        assertThat(text)
                .contains(
                        "Before the justices before Monday 7 December 2026 at 11:00 GMT",
                        "Latest lawful: the same on the statute's own list of holidays.",
                        "in the dock by Monday 7 December 2026 at 10:30 GMT",
                        "Sunday 6 December 2026 is left out: Sunday.",
                        "version 2026-08-21",
                        "TRAINING",
                        "For: the custody record",
                        "page 1 of 1")
                .doesNotContain("PACE")
                .doesNotContain(OtherRegime.wordsNotIn(Regime.DVPN_DVPO));
    }

    @Test
    void saysForADapoThatAnotherClockGoverns() {
        CaseFile dapo = BreachPage.underDapo();
        assertThat(text(dapo, Custody.UNKNOWN)).contains("arrival at the station,");
        Custody known = new Custody(Optional.of(Story.ARRESTED), Optional.empty());
        assertThat(text(dapo, known))
                .contains("Charge, release or extend before Sunday 6 December 2026 at 11:00 GMT")
                .doesNotContain("in the dock by")
                .doesNotContain(OtherRegime.wordsNotIn(Regime.DAPN_DAPO));
    }

    @Test
    void neverNamesTheProtectedPerson() {
        CaseFile file = Steps.orderServed();
        String text = text(file, Custody.UNKNOWN);
        assertThat(text)
                .contains(file.parties().respondent().name().surname())
                .doesNotContain(file.parties().protectedPerson().name().surname());
    }

    private static String text(CaseFile file, Custody custody) {
        BreachState held =
                new BreachState.InCustody(
                        new Arrest(
                                Story.ARRESTED,
                                Optional.empty(),
                                Optional.of("NC10077"),
                                Optional.empty(),
                                custody,
                                Optional.empty()));
        BreachOverview overview =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () ->
                                new BreachPage(NOW, BreachPage.CUSTODY, file, held, TimeTrust.SURE)
                                        .controller
                                        .model()
                                        .overviewProperty()
                                        .get()
                                        .orElseThrow());
        ClockPaper paper =
                new ClockPaper(
                        overview,
                        new ClockPaper.Stamp("Invented North", true, NOW, "the custody record"));
        return new DrawUpClockPaper(new PaperFonts())
                .pages(paper).sheets().stream()
                        .flatMap(List::stream)
                        .map(ClockPaperTest::words)
                        .collect(Collectors.joining(" "));
    }

    private static String words(Mark mark) {
        return switch (mark) {
            case Mark.Words words -> words.text();
            case Mark.Across across -> across.word();
            case Mark.Rule _, Mark.Fill _, Mark.Frame _, Mark.SquareCode _ -> "";
        };
    }
}
