package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.story.Story;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/// One case from the night of the notice to the end of its order, on the real windows over a real
/// encrypted office.
@ExtendWith(ApplicationExtension.class)
class StoryWalkThroughTest {

    @TempDir private Path home;

    private final Canary canary = new Canary();
    private WalkedOffice office;

    @Start
    void show(Stage stage) {
        office = new WalkedOffice(stage, home, Story.AUTHORISED);
    }

    @AfterEach
    void close() {
        office.close();
        canary.close();
    }

    @Test
    void fromTheNoticeToTheEndOfTheOrder() {
        StorySteps steps = new StorySteps(office);
        steps.createTheOffice();
        steps.loadTheOfficers(home);
        steps.authoriseTheNotice();
        steps.serveTheNotice();
        steps.listTheHearing();
        steps.makeTheOrder();
        steps.planTheVisits();
        steps.findThemInTheCalendar();
        steps.printTheSchedule();
        steps.recordTheVisit();
        steps.arrest();
        steps.tellOfTheArrest();
        steps.goToCourt();
        steps.seeTheOrderExpire();
        steps.wakeAfterChristmas();
        assertThat(canary.copied(office.screen())).isTrue();
        office.lock();
        assertThat(canary.foundOnClipboard(office.screen())).isFalse();
        assertThat(canary.foundBelow(home)).isEmpty();
        assertThat(canary.foundInLog()).isEmpty();
        assertThat(office.folder()).isNotEmptyDirectory();
    }
}
