/*
 * replay.c - a main for a fuzz target: feed it files instead of inventions.
 *
 * usage: fuzz_NAME [FILE | FOLDER]...
 *
 * Without arguments, replays seeds/fuzz/NAME of the source tree ($top_srcdir).
 * Speaks TAP: one line for each file or folder.
 */
#include "config.h"

#include <limits.h>
#include <string.h>

#include <dirent.h>
#include <sys/stat.h>

#include "fuzz.h"

/* The whole file; the caller's, to free.  NULL if it can't be read. */
static uint8_t *
read_file(const char *path, size_t *len)
{
	FILE *file = fopen(path, "rb");
	uint8_t *bytes = NULL;
	struct stat st;

	if (file && fstat(fileno(file), &st) == 0 && S_ISREG(st.st_mode)) {
		/* Exactly as long as the input, so that a sanitizer sees a
		 * step past its end. */
		bytes = malloc((size_t)st.st_size);
		*len = bytes ? fread(bytes, 1, (size_t)st.st_size, file) : 0;
	}
	if (file)
		fclose(file);
	return bytes;
}

static int
replay_file(const char *path)
{
	size_t len = 0;
	uint8_t *bytes = read_file(path, &len);

	if (!bytes && len == 0) {
		struct stat st;

		if (stat(path, &st) != 0 || !S_ISREG(st.st_mode))
			return 0;
	}
	fprintf(stderr, "# %s\n", path);
	LLVMFuzzerTestOneInput(bytes, len);
	free(bytes);
	return 1;
}

/* Replay a file, or each file of a folder.  Returns how many. */
static int
replay(const char *path)
{
	DIR *folder = opendir(path);
	struct dirent *entry;
	int n = 0;

	if (!folder)
		return replay_file(path);
	while ((entry = readdir(folder))) {
		char name[PATH_MAX];

		if (entry->d_name[0] == '.')
			continue;
		snprintf(name, sizeof(name), "%s/%s", path, entry->d_name);
		n += replay_file(name);
	}
	closedir(folder);
	return n;
}

/* seeds/fuzz/NAME for a program called .../fuzz_NAME. */
static void
default_folder(char folder[PATH_MAX], const char *program)
{
	const char *top = getenv("top_srcdir");
	const char *name = strrchr(program, '/');

	name = strstr(name ? name : program, "fuzz_");
	snprintf(folder, PATH_MAX, "%s/seeds/fuzz/%s", top ? top : ".",
	    name ? name + strlen("fuzz_") : "");
}

int
main(int argc, char **argv)
{
	char folder[PATH_MAX];
	char *only[] = {argv[0], folder, NULL};
	int fail_n = 0;

	if (argc < 2) {
		default_folder(folder, argv[0]);
		argc = 2;
		argv = only;
	}
	printf("1..%d\n", argc - 1);
	for (int i = 1; i < argc; i++) {
		int n = replay(argv[i]);

		/* A replay of nothing must not pass. */
		printf("%s %d - %s: %d inputs\n", n ? "ok" : "not ok", i,
		    argv[i], n);
		fail_n += !n;
	}
	return fail_n > 0;
}
