/*
 * golden.c - whole screens, compared with files.
 */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pullquote/str.h"
#include "screen.h"

static void
write_golden(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");

	if (!file || fputs(text, file) < 0 || fclose(file) != 0)
		fail_msg("cannot write %s: %s", path, strerror(errno));
}

/* The file's bytes, "" if there is no such file.  The caller's. */
static struct str
read_golden(const char *path)
{
	struct str text = {0};
	FILE *file = fopen(path, "r");
	char line[1024];

	while (file && fgets(line, sizeof(line), file))
		str_adds(&text, line);
	if (file)
		fclose(file);
	return text;
}

void
screen_expect_golden(struct screen *s, const char *name)
{
	const char *top = getenv("top_srcdir");
	struct str path = {0}, want;
	bool is_same;

	screen_settle(s);
	str_addf(&path, "%s/tests/screen/golden/%s.txt",
	    top && *top ? top : ".", name);
	if (getenv("UPDATE_GOLDEN")) {
		write_golden(path.at, screen_text(s));
		str_clear(&path);
		return;
	}
	want = read_golden(path.at);
	is_same = strcmp(str_text(&want), screen_text(s)) == 0;
	str_clear(&want);
	if (!is_same)
		screen_fail(
		    s, path.at, 1, "the screen is not golden/%s.txt", name);
	str_clear(&path);
}
