package hedgeward.ui.shell;

/// What the buttons and keys of the shell do.
interface ShellActions {

    /// Go to the place before this one.
    void back();

    /// Go to the place left by going back.
    void forward();

    /// Open the present page in a window of its own.
    void ownWindow();

    /// Draw the curtain over every window.
    void blur();

    /// Take the curtain away.
    void unblur();

    /// Close the office.
    void lock();

    /// Put the cursor into the search box.
    void search();

    /// Go to the place with this number on the rail, counted from 0.
    void place(int number);
}
