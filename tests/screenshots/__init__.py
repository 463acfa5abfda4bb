"""Pictures of every page, dialog and state: ``python -m tests.screenshots OUT``.

To add a state, write a small function and a row in one of the ``states_*`` modules (or a module of your own,
named in :mod:`tests.screenshots.registry`)::

    def _compared(scene: Scene) -> None:
        '''Two answers beside each other.'''
        page = scene.show("chat")                  # the page, fresh: nothing of the state before is left
        page.compare.click()
        scene.wait_for(lambda: page.is_ready)      # the event loop runs meanwhile

    STATES = (..., State("chat-compared", _compared))

The picture is the window with everything that lies over it (dialogs shown by ``show`` or ``open``, menus).
For what blocks (``QDialog.exec``, ``QMenu.exec``) hand the call to :meth:`Scene.blocking`: the picture is
taken inside, and the dialog is closed. What must be undone afterwards goes to :meth:`Scene.on_leave`.

``home="empty"`` is a library with nothing in it, ``home="new"`` a computer that never ran Bitwright.
Functions run once for each size, theme and language, and must not depend on each other.
"""
