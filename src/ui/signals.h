/*
 * signals.h - signals as something to be asked for, not something that happens.
 *
 * Floor 4, ui.  Handlers only take notes and wake the loop.
 */
#ifndef PULLQUOTE_UI_SIGNALS_H
#define PULLQUOTE_UI_SIGNALS_H

#include <stdbool.h>

/* What came since the last look. */
struct signals_news {
	int fatal;      /* the last of SIGTERM, SIGHUP, SIGINT, or 0 */
	bool resized;   /* SIGWINCH */
	bool stop;      /* SIGTSTP */
	bool continued; /* SIGCONT */
};

/* Take the signals over, and give them back.  After signals_watch,
 * signals_fd() can be read as long as there are news. */
void signals_watch(void);
void signals_unwatch(void);
int signals_fd(void);

/* The news, which are old then. */
struct signals_news signals_take(void);

/* Stop the whole job as ^Z does; returns when it goes on. */
void signals_stop(void);

/* Let a fatal signal do to the program what it does to any. */
void signals_die(int sig);

#endif
