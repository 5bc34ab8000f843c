/*
 * print_keys.c - the reader's table of keys, as manual and README have it.
 *
 * usage: print_keys man | readme
 *
 * tests/docs.sh compares what this prints with what stands there.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "ui/keys.h"

/* One way to write the table. */
struct style {
	const char *name;
	void (*open)(const char *group);
	void (*row)(const struct keys_row *row);
	void (*close)(void);
};

/* ---- mdoc(7) ------------------------------------------------------------- */

static void
open_man(const char *group)
{
	printf(".Ss \\&%s\n.Bl -tag -width \"Space f ^F PgDn\" -compact\n", group);
}

/* A key as mdoc writes it: \& keeps it from being read as punctuation. */
static void
print_man_key(int key)
{
	static const struct {
		const char *text, *man;
	} table[] = {
	    {"\u2190", "\\(<-"},
	    {"\u2191", "\\(ua"},
	    {"\u2192", "\\(->"},
	    {"\u2193", "\\(da"},
	    {"'", "\\(aq"},
	    {"-", "\\-"},
	};
	struct str name = {0};
	const char *text, *man = NULL;

	keys_name(&name, key);
	text = str_text(&name);
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		if (strcmp(text, table[i].text) == 0)
			man = table[i].man;
	if (man)
		printf(" %s", man);
	else if (text[0] == '^')
		printf(" \\(ha%s", text + 1);
	else
		printf(" %s%s", text[1] ? "" : "\\&", text);
	str_clear(&name);
}

static void
print_man_row(const struct keys_row *row)
{
	fputs(".It Ic", stdout);
	for (size_t i = 0; i < KEYS_PER_ROW && row->key[i]; i++)
		print_man_key(row->key[i]);
	printf("\n%s\n", row->help);
}

static void
close_man(void)
{
	puts(".El");
}

/* ---- Markdown ------------------------------------------------------------ */

static void
open_readme(const char *group)
{
	printf("\n    %s\n", group);
}

static void
print_readme_row(const struct keys_row *row)
{
	struct str names = {0};
	int cols = 0;

	keys_names(&names, row);
	for (const char *at = str_text(&names); *at; at++)
		cols += ((unsigned char)*at & 0xC0) != 0x80;
	printf("      %s%*s %s\n", str_text(&names), cols < 16 ? 16 - cols : 0,
	    "", row->help);
	str_clear(&names);
}

static void
close_readme(void)
{
}

static const struct style styles[] = {
    {"man", open_man, print_man_row, close_man},
    {"readme", open_readme, print_readme_row, close_readme},
};

static void
print_table(const struct style *style)
{
	size_t n;
	const struct keys_row *row = keys_table(&n);

	for (size_t i = 0; i < n; i++) {
		if (i == 0 || strcmp(row[i].group, row[i - 1].group) != 0) {
			if (i > 0)
				style->close();
			style->open(row[i].group);
		}
		style->row(&row[i]);
	}
	style->close();
}

int
main(int argc, char **argv)
{
	for (size_t i = 0; i < sizeof(styles) / sizeof(styles[0]); i++) {
		if (argc != 2 || strcmp(argv[1], styles[i].name) != 0)
			continue;
		print_table(&styles[i]);
		return 0;
	}
	fputs("usage: print_keys man | readme\n", stderr);
	return 2;
}
