/*
 * score.c - measure the quotation engine on a corpus.
 *
 * usage: score [--errors FILE] [CORPUS]
 *
 * CORPUS is JSON Lines as README.md beside this file has it; without it,
 * standard input is read.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "gold.h"
#include "measure.h"
#include "pullquote/load.h"
#include "pullquote/quotes.h"

struct run {
	struct measure measure;
	size_t records, skipped, bytes;
	double seconds; /* in the loader and the engine */
};

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void
score_record(struct run *run, const struct gold *g, FILE *errors)
{
	struct article a = {0};
	struct quotes found = {0};
	double start = now();

	load_text(&a, g->text, strlen(g->text), NULL, NULL);
	quotes_find(&found, &a);
	run->seconds += now() - start;
	run->records++;
	run->bytes += strlen(g->text);
	measure_add(&run->measure, g, &a, &found, errors);
	quotes_clear(&found);
	article_clear(&a);
}

static void
score_corpus(struct run *run, FILE *corpus, FILE *errors)
{
	char *line = NULL;
	size_t cap = 0;

	while (getline(&line, &cap, corpus) > 0) {
		struct gold g = {0};

		if (gold_read(&g, line))
			score_record(run, &g, errors);
		else
			run->skipped++;
		gold_clear(&g);
	}
	free(line);
}

static FILE *
open_or_die(const char *path, const char *mode)
{
	FILE *f = fopen(path, mode);

	if (!f) {
		perror(path);
		exit(1);
	}
	return f;
}

int
main(int argc, char **argv)
{
	struct run run = {0};
	FILE *errors = NULL;
	FILE *corpus = stdin;
	int i = 1;

	if (argc > 2 && strcmp(argv[1], "--errors") == 0) {
		errors = open_or_die(argv[2], "w");
		i = 3;
	}
	if (i < argc)
		corpus = open_or_die(argv[i], "r");
	score_corpus(&run, corpus, errors);
	printf("%zu articles, %.2f MB in %.3f s: %.1f MB/s\n", run.records,
	    (double)run.bytes / 1e6, run.seconds,
	    run.seconds > 0 ? (double)run.bytes / 1e6 / run.seconds : 0);
	if (run.skipped)
		printf("%zu lines are no records\n", run.skipped);
	measure_print(&run.measure, stdout);
	if (errors)
		fclose(errors);
	fclose(corpus);
	return run.records == 0 || run.skipped > 0;
}
