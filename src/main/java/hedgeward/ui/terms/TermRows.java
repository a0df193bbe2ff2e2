package hedgeward.ui.terms;

import hedgeward.domain.condition.ConditionType;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.ConditionWords;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The terms as boxes to tick, in the law's order, each with its details behind a button; what is
/// not lawful cannot be ticked and says why. Others can be added below.
public final class TermRows extends VBox {

    private final Look look;
    private final String id;
    private final TermSheet sheet;
    private final Scope scope;
    private final VBox rows = new VBox(8);
    private final Map<TermDraft, TermRow> made = new HashMap<>();

    /// Rows for `sheet`; ids begin with `id`.
    public TermRows(Look look, String id, TermSheet sheet, Scope scope) {
        super(8);
        this.look = look;
        this.id = id;
        this.sheet = sheet;
        this.scope = scope;
        setId(id + "-terms");
        Label why = look.widgets().muted(TermMsg.NEEDS_HOME);
        why.setId(id + "-terms-why");
        why.managedProperty().bind(why.visibleProperty());
        scope.observe(sheet.offered(ConditionType.NO_ENTRY), may -> why.setVisible(!may));
        getChildren().setAll(rows, why, another());
        ListChangeListener<TermDraft> changed = _ -> fill();
        sheet.drafts().addListener(changed);
        scope.onEnd(() -> sheet.drafts().removeListener(changed));
        fill();
    }

    /// Leaves it to the page to say why a term is not offered.
    public TermRows withoutReason() {
        getChildren().removeIf(node -> (id + "-terms-why").equals(node.getId()));
        return this;
    }

    /// What to say when the terms cannot be read as they stand.
    public static String unreadable(Look look) {
        return look.messages().text(TermMsg.METRES_MISSING);
    }

    private void fill() {
        List<TermDraft> drafts = List.copyOf(sheet.drafts());
        made.entrySet()
                .removeIf(
                        row -> {
                            boolean gone = !drafts.contains(row.getKey());
                            if (gone) {
                                row.getValue().close();
                            }
                            return gone;
                        });
        drafts.forEach(draft -> made.computeIfAbsent(draft, this::row));
        rows.getChildren()
                .setAll(drafts.stream().map(d -> Objects.requireNonNull(made.get(d))).toList());
    }

    private TermRow row(TermDraft draft) {
        int place = sheet.drafts().indexOf(draft) + 1;
        String code = draft.type().code();
        String rowId = id + "-term-" + code + (draft.isUsual() ? "" : "-" + place);
        return new TermRow(look, rowId, sheet, draft, scope.child());
    }

    /// What may be added: a second distance, another prohibition; for a DAPO also what only a DAPO
    /// may impose.
    private MenuButton another() {
        MenuButton button = new MenuButton(look.messages().text(TermMsg.ANOTHER));
        button.setId(id + "-another");
        scope.observe(
                sheet.regimeProperty(),
                regime ->
                        button.getItems()
                                .setAll(
                                        List.of(ConditionType.values()).stream()
                                                .filter(type -> type.mayStandIn(regime))
                                                .filter(
                                                        type ->
                                                                type
                                                                        != ConditionType
                                                                                .NO_MOLESTATION)
                                                .map(
                                                        type ->
                                                                item(
                                                                        type,
                                                                        new ConditionWords(
                                                                                        look
                                                                                                .messages(),
                                                                                        regime)
                                                                                .brief(type)))
                                                .toList()));
        return button;
    }

    private MenuItem item(ConditionType type, String words) {
        MenuItem item = new MenuItem(words);
        item.setId(id + "-another-" + type.code());
        item.setOnAction(_ -> sheet.another(type));
        return item;
    }
}
