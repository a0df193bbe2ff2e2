package hedgeward.app.request;

/// What the office has settled about who may decide on a notice.
public interface DraftPolicy {

    /// Whether whoever drew a notice up may not decide on it. The law is silent; an office that has
    /// settled nothing asks for two persons.
    boolean forbidsOwnDraft();

    void forbidOwnDraft(boolean forbid);
}
