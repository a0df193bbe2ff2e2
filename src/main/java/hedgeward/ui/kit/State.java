package hedgeward.ui.kit;

/// The five states something on the screen can be in, each with its colour, icon and usual word.
/// Features say which of the five their own states are, and give their own words.
public enum State {
    /// A person must act now: red, filled. At most one on a row.
    ACT_NOW("state-act-now", Icon.ACT_NOW, KitMsg.STATE_ACT_NOW),
    /// Soon due: amber.
    DUE_SOON("state-due-soon", Icon.DUE_SOON, KitMsg.STATE_DUE_SOON),
    /// Going on as it should: blue.
    RUNNING("state-running", Icon.RUNNING, KitMsg.STATE_RUNNING),
    /// Done: green.
    DONE("state-done", Icon.DONE, KitMsg.STATE_DONE),
    /// Over, of no more concern: grey.
    CLOSED("state-closed", Icon.CLOSED, KitMsg.STATE_CLOSED);

    private final String styleClass;
    private final Icon icon;
    private final KitMsg word;

    State(String styleClass, Icon icon, KitMsg word) {
        this.styleClass = styleClass;
        this.icon = icon;
        this.word = word;
    }

    /// The style class that gives a node this state's colours.
    public String styleClass() {
        return styleClass;
    }

    /// The icon that says the same as the colour.
    public Icon icon() {
        return icon;
    }

    /// The usual word, where a feature has none of its own.
    public KitMsg word() {
        return word;
    }
}
