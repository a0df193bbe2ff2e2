package hedgeward.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.keypaper.KeyPaper;
import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.State;
import hedgeward.ui.recovery.RecoveryPapersModel.Phase;
import hedgeward.ui.recovery.RecoveryPapersModel.Which;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

@ExtendWith(ApplicationExtension.class)
class RecoveryPapersTest {

    private static final KeyPaper.Office OFFICE =
            new KeyPaper.Office("Larkrise Yard", LocalDate.of(2026, 11, 23), false);

    @TempDir private Path folder;

    private final List<byte[]> printed = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    @Test
    void eachPartIsTypedBackUnseenBeforeTheNextIsShown() {
        RecoveryPapersController papers = onFx(this::begun);
        onFx(() -> done(papers::onShow));
        assertThat(papers.model().whichProperty().get()).isEqualTo(new Which(1, 3));
        assertThat(papers.model().groups()).containsExactly("ONE", "ACDE");

        onFx(() -> done(papers::onOnPaper));
        assertThat(papers.model().groups()).isEmpty();
        onFx(() -> typed(papers, "two acde"));
        assertThat(papers.model().typed().problemProperty().get()).isPresent();
        assertThat(papers.model().phaseProperty().get()).isEqualTo(Phase.TYPED_BACK);
        onFx(() -> typed(papers, "one-acde"));
        assertThat(papers.model().groups()).containsExactly("TWO", "ACDE");

        onFx(() -> typed(papers, "TWOACDE"));
        assertThat(kept).isEmpty();
        onFx(() -> typed(papers, " three - acde "));
        assertThat(kept).containsExactly("kept");
        assertThat(papers.model().groups()).isEmpty();
    }

    @Test
    void aPaperIsPrintedOrSavedAndASavedOneIsSaidNotToBeEncrypted() {
        RecoveryPapersController papers = onFx(this::begun);
        onFx(
                () -> {
                    papers.model().splitProperty().set(false);
                    papers.onShow();
                    papers.onPrint();
                    return papers;
                });
        assertThat(printed).hasSize(1);
        assertThat(papers.model().saidProperty().get())
                .hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(State.DONE));

        onFx(() -> done(papers::onSave));

        assertThat(folder.resolve("recovery-1.pdf")).isNotEmptyFile();
        assertThat(papers.model().saidProperty().get())
                .hasValueSatisfying(it -> assertThat(it.words()).contains("not encrypted"));
    }

    @Test
    void picturesOfTheChoiceThePartAndTheFieldItIsTypedInto() throws IOException {
        Snapshots.take("recovery-choice", 560, 620, () -> card(begun()));
        Snapshots.take("recovery-part", 560, 620, () -> card(shown()));
        Snapshots.take(
                "recovery-typed",
                560,
                620,
                () -> {
                    RecoveryPapersController papers = shown();
                    papers.onOnPaper();
                    return card(papers);
                });
    }

    private RecoveryPapersController shown() {
        RecoveryPapersController papers = begun();
        papers.onShow();
        papers.model()
                .show(
                        new Which(2, 3),
                        List.of(
                                "ACDE", "FHJK", "LMNP", "RTWX", "CADE", "HFJK", "MLNP", "TRWX",
                                "EDCA", "KJHF", "PNML"));
        return papers;
    }

    private RecoveryPapersController begun() {
        RecoveryPapersController papers =
                new RecoveryPapersController(
                        new RecoveryPapersController.Paper(
                                _ -> List.of(part("ONE"), part("TWO"), part("THREE")),
                                new Tray(),
                                name -> Optional.of(folder.resolve(name))),
                        SameThreadTasks.create(),
                        Look.of(new Messages(Locale.UK), ZoneId.of("Europe/London")),
                        () -> kept.add("kept"),
                        new Scope());
        papers.begin(OFFICE, "ACDE-FHJK".toCharArray());
        return papers;
    }

    private static char[] part(String name) {
        return (name + "-ACDE").toCharArray();
    }

    private static Parent card(RecoveryPapersController papers) {
        StackPane card = new StackPane(papers.root());
        card.getStyleClass().add("hw-signin-card");
        return new StackPane(card);
    }

    private static boolean typed(RecoveryPapersController papers, String letters) {
        if (papers.model().phaseProperty().get() == Phase.SHOWN) {
            papers.onOnPaper();
        }
        papers.model().typed().set(letters);
        papers.onCompare();
        return true;
    }

    private static boolean done(Runnable step) {
        step.run();
        return true;
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
    }

    private final class Tray implements Printer {
        @Override
        public List<PrinterName> printers() {
            return List.of(new PrinterName("desk", true));
        }

        @Override
        public PrintOutcome print(byte[] pdf, String printer) {
            printed.add(pdf);
            return new PrintOutcome.Sent("1");
        }
    }
}
