package hedgeward.ui.recovery;

import hedgeward.app.access.KeyParts;
import hedgeward.app.keypaper.KeyPaper;
import hedgeward.app.keypaper.LayOutKeyPaper;
import hedgeward.print.DocumentFile;
import hedgeward.print.PaperFonts;
import hedgeward.print.PdfPaper;
import hedgeward.print.Printer;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.paper.PaperOutcomes;

import javafx.scene.Node;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Brings a recovery key onto paper: the person chooses one paper or three, prints or writes down
/// each, and types it back without seeing it. Only then is it done, and the letters forgotten.
public final class RecoveryPapersController {

    /// What papers are made with and where they go; `saveAs` asks for a file, suggesting a name.
    public record Paper(KeyParts parts, Printer printer, Function<String, Optional<Path>> saveAs) {}

    private final Paper paper;
    private final Look look;
    private final Runnable onKept;
    private final RecoveryPapersModel model = new RecoveryPapersModel();
    private final Lane lane;
    private final RecoveryPapersView view;
    private char[] key = new char[0];
    private Optional<KeyPaper.Office> office = Optional.empty();
    private List<KeyPaper> papers = List.of();

    /// @param onKept called when every paper was typed back
    public RecoveryPapersController(
            Paper paper, UiTasks tasks, Look look, Runnable onKept, Scope scope) {
        this.paper = paper;
        this.look = look;
        this.onKept = onKept;
        this.lane = tasks.lane();
        this.view = new RecoveryPapersView(look, model, this, scope);
        scope.onEnd(this::wipe);
    }

    public Node root() {
        return view.root();
    }

    public void focus() {
        view.focus();
    }

    /// Begins with a key just drawn.
    ///
    /// @param letters taken over, wiped when done
    public void begin(KeyPaper.Office of, char[] letters) {
        wipe();
        key = letters;
        office = Optional.of(of);
        model.begin();
    }

    /// Forgets every letter.
    public void wipe() {
        Arrays.fill(key, '\0');
        papers.forEach(KeyPaper::close);
        papers = List.of();
        model.begin();
    }

    RecoveryPapersModel model() {
        return model;
    }

    /// One paper or three, as chosen.
    void onShow() {
        office.ifPresent(
                of -> {
                    papers =
                            KeyPaper.of(
                                    of,
                                    model.splitProperty().get()
                                            ? paper.parts().split(key)
                                            : List.of(key.clone()));
                    show(papers.getFirst());
                });
    }

    void onShowAgain() {
        current().ifPresent(this::show);
    }

    void onPrint() {
        current()
                .ifPresent(
                        one -> {
                            byte[] pdf = pdf(one);
                            String none = look.messages().text(RecoveryMsg.NO_PRINTER);
                            lane.run(
                                    () -> PaperOutcomes.printed(paper.printer(), pdf, none),
                                    this::say);
                        });
    }

    void onSave() {
        current()
                .ifPresent(
                        one ->
                                paper.saveAs()
                                        .apply("recovery-" + one.number() + ".pdf")
                                        .ifPresent(file -> save(pdf(one), file)));
    }

    void onOnPaper() {
        model.hide();
        view.focus();
    }

    /// Goes on to the next paper, or is done, when the letters are those of the paper.
    void onCompare() {
        boolean isRead = current().filter(one -> one.isReadAs(model.typed().get())).isPresent();
        if (!model.typed().require(isRead, look.messages().text(RecoveryMsg.DIFFERS))) {
            return;
        }
        int next = model.whichProperty().get().number();
        if (next < papers.size()) {
            show(papers.get(next));
        } else {
            wipe();
            onKept.run();
        }
    }

    private void show(KeyPaper one) {
        model.show(new RecoveryPapersModel.Which(one.number(), one.of()), one.groups());
        view.focus();
    }

    private void save(byte[] pdf, Path file) {
        lane.run(() -> PaperOutcomes.saved(DocumentFile.save(pdf, file)), this::say);
    }

    private void say(Notice notice) {
        model.saidProperty().set(Optional.of(notice));
    }

    private Optional<KeyPaper> current() {
        int number = model.whichProperty().get().number();
        return papers.stream().filter(one -> one.number() == number).findFirst();
    }

    private static byte[] pdf(KeyPaper one) {
        PaperFonts fonts = new PaperFonts();
        return new PdfPaper(fonts).bytes(new LayOutKeyPaper(fonts).pages(one));
    }
}
