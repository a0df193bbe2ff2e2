package hedgeward.ui.paper;

import hedgeward.app.audit.Outgoing;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Dialogs;
import hedgeward.ui.kit.Look;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The question who is given a paper, over everything else. What is usual stands there already, so
/// that Enter is enough at a busy counter.
public final class RecipientSheet implements AskRecipient {

    private final Look look;
    private final Dialogs dialogs;

    public RecipientSheet(Look look, Dialogs dialogs) {
        this.look = look;
        this.dialogs = dialogs;
    }

    @Override
    public Optional<Outgoing> ask(PaperKind kind) {
        TextField recipient = field("recipient-to", RecipientMsg.TO, kind.usual().getFirst());
        TextField why = field("recipient-why", RecipientMsg.WHY, kind.why());
        BooleanBinding incomplete =
                Bindings.createBooleanBinding(
                        () -> typed(recipient, why).isEmpty(),
                        recipient.textProperty(),
                        why.textProperty());
        Node sheet =
                Boxes.column(
                        look.widgets().muted(RecipientMsg.EXPLAINED),
                        look.forms()
                                .column(
                                        look.forms().row(RecipientMsg.TO, recipient),
                                        look.forms().row(RecipientMsg.WHY, why)),
                        usual(kind, recipient));
        return dialogs.fill(
                        RecipientMsg.TITLE,
                        new Dialogs.Sheet(sheet, recipient),
                        RecipientMsg.GO,
                        incomplete)
                ? typed(recipient, why)
                : Optional.empty();
    }

    private static Optional<Outgoing> typed(TextField recipient, TextField why) {
        return Outgoing.of(recipient.getText(), why.getText());
    }

    private TextField field(String id, RecipientMsg name, RecipientMsg first) {
        TextField field = look.widgets().field(id, name);
        field.setText(look.messages().text(first));
        return field;
    }

    private Node usual(PaperKind kind, TextField recipient) {
        List<RecipientMsg> words = kind.usual();
        Stream<Node> links =
                IntStream.range(0, words.size())
                        .mapToObj(at -> link(at, look.messages().text(words.get(at)), recipient));
        return Boxes.row(
                Stream.concat(Stream.of(look.widgets().muted(RecipientMsg.USUAL)), links)
                        .toArray(Node[]::new));
    }

    private Hyperlink link(int at, String words, TextField recipient) {
        return look.widgets().link("recipient-usual-" + at, words, () -> recipient.setText(words));
    }
}
