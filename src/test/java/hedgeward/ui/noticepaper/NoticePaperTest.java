package hedgeward.ui.noticepaper;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.Outgoing;
import hedgeward.app.fakes.Gates;
import hedgeward.app.noticepaper.PrepareNotice;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Notice;
import hedgeward.print.PaperFonts;
import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

@ExtendWith(ApplicationExtension.class)
class NoticePaperTest {

    private final DeskOffice office = new DeskOffice(Story.SERVED);
    private Optional<Outgoing> recipient = Outgoing.of("the respondent", "service");

    @Test
    void showsTheCopyWithWhatItMustStateAndLogsTheLook() throws IOException {
        Snapshots.take("notice-paper", 1264, 900, () -> opened(Steps.listed()).root());
        assertThat(office.actions()).contains("notice.preview").doesNotContain("notice.issue");
    }

    @Test
    void aSavedCopyIsLoggedAsIssuedAndIsAPdf(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("copy.pdf");
        NoticePaperController page = onFx(() -> opened(Steps.listed(), Optional.of(file)));
        onFx(
                () -> {
                    page.onSave();
                    return page;
                });
        assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(office.actions()).contains("notice.issue");
    }

    @Test
    void nothingIsIssuedWhenNobodyIsNamedWhoGetsIt(@TempDir Path folder) {
        recipient = Optional.empty();
        Path file = folder.resolve("copy.pdf");
        NoticePaperController page = onFx(() -> opened(Steps.listed(), Optional.of(file)));
        onFx(
                () -> {
                    page.onSave();
                    page.onPrint();
                    return page;
                });
        assertThat(file).doesNotExist();
        assertThat(office.actions()).doesNotContain("notice.issue");
    }

    @Test
    void nothingIsIssuedWhenNoFileIsChosen() {
        NoticePaperController page = onFx(() -> opened(Steps.listed()));
        onFx(
                () -> {
                    page.onSave();
                    return page;
                });
        assertThat(office.actions()).doesNotContain("notice.issue");
    }

    @Test
    void wordsThatWouldTellWhereSheLivesLeaveNoCopyAndSayWhy() {
        CaseFile file = Steps.listed();
        Notice notice = file.notice().orElseThrow();
        Authorisation decided = notice.authorisation();
        Authorisation telling =
                new Authorisation(
                        decided.by(),
                        decided.at(),
                        true,
                        file.parties().protectedPerson().safeContact().codeWord(),
                        decided.considered());
        CaseFile changed =
                file.withNotice(
                        new Notice(
                                telling, notice.terms(), notice.service(), notice.lapseNotedAt()));
        NoticePaperController page = onFx(() -> opened(changed));
        assertThat(page.root().lookup("#notice-paper-said").isVisible()).isTrue();
        assertThat(page.root().lookup("#notice-paper-save").isDisabled()).isTrue();
        assertThat(office.actions()).isEmpty();
    }

    private NoticePaperController opened(CaseFile file) {
        return opened(file, Optional.empty());
    }

    private NoticePaperController opened(CaseFile file, Optional<Path> chosen) {
        if (office.memory.cases.findById(file.id()).isEmpty()) {
            office.memory.cases.addAll(List.of(file));
            office.memory.officers.addAll(List.of(Story.SUPERINTENDENT));
        }
        NoticePaperController page =
                new NoticePaperController(
                        new NoticePaperController.Subject(DeskOffice.CASE_OFFICER, file.id()),
                        new PrepareNotice(
                                office.unitOfWork,
                                new PrepareNotice.Sources(
                                        office.memory.cases,
                                        office.memory.officers,
                                        office.office(),
                                        office.audit,
                                        Gates.open())),
                        new NoticePaperController.Paper(
                                new PaperFonts(), new NoPrinter(), _ -> recipient, _ -> chosen),
                        SameThreadTasks.create(),
                        Look.of(new Messages(Locale.UK), London.ZONE));
        page.onShown();
        return page;
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static final class NoPrinter implements Printer {

        @Override
        public List<PrinterName> printers() {
            return List.of();
        }

        @Override
        public PrintOutcome print(byte[] pdf, String name) {
            throw new UnsupportedOperationException("there is none");
        }
    }
}
