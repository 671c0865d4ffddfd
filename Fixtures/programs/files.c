// Works on files in the current directory, tells what it finds there, and leaves it as it was.

#define _XOPEN_SOURCE 700
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void check(const char *what, int result) {
  if (result >= 0) return;
  printf("%s: %s\n", what, strerror(errno));
  exit(1);
}

static void write_file(const char *name, const char *mode, const char *text) {
  FILE *file = fopen(name, mode);
  check(name, file ? 0 : -1);
  fputs(text, file);
  check(name, fclose(file));
}

static void print_file(const char *name) {
  char text[256];
  FILE *file = fopen(name, "r");
  check(name, file ? 0 : -1);
  size_t count = fread(text, 1, sizeof text, file);
  check(name, fclose(file));
  printf("%s: %zu bytes: %.*s\n", name, count, (int)count, text);
}

static int by_name(const void *left, const void *right) { return strcmp(left, right); }

static void list(const char *name) {
  enum { most = 64 };
  char names[most][32];
  int count = 0;
  DIR *directory = opendir(name);
  check(name, directory ? 0 : -1);
  for (struct dirent *entry; count < most && (entry = readdir(directory));) {
    if (entry->d_name[0] != '.') snprintf(names[count++], sizeof names[0], "%.31s", entry->d_name);
  }
  check(name, closedir(directory));
  qsort(names, (size_t)count, sizeof names[0], by_name);
  printf("%s:", name);
  for (int index = 0; index < count; index++) printf(" %s", names[index]);
  printf("\n");
}

int main(void) {
  check("mkdir", mkdir("work.cleanup", 0777));
  check("chdir", chdir("work.cleanup"));
  check("mkdir", mkdir("deep", 0777));
  write_file("deep/poem", "w", "roses are red");
  write_file("deep/poem", "a", ", violets are blue");
  print_file("deep/poem");
  check("symlink", symlink("deep/poem", "short"));
  print_file("short");
  check("link", link("deep/poem", "second"));
  struct stat status;
  check("stat", stat("second", &status));
  printf("second: %ld bytes, %ld names\n", (long)status.st_size, (long)status.st_nlink);
  check("truncate", truncate("second", 13));
  print_file("deep/poem");
  list(".");

  int file = open("second", O_RDWR);
  check("open", file);
  check("lseek", lseek(file, 6, SEEK_SET) == 6 ? 0 : -1);
  check("write", write(file, "WERE", 3) == 3 ? 0 : -1);
  char tail[8];
  check("pread", pread(file, tail, sizeof tail, 5) == sizeof tail ? 0 : -1);
  printf("from 5 on:%.8s\n", tail);
  check("close", close(file));

  check("rename", rename("second", "deep/renamed"));
  list("deep");
  printf("rmdir of a directory that is not empty: %s\n", rmdir("deep") < 0 && errno == ENOTEMPTY ? "refused" : "done");
  printf("a file that is not there: %s\n", open("nothing", O_RDONLY) < 0 && errno == ENOENT ? "not there" : "there");
  check("unlink", unlink("short"));
  check("unlink", unlink("deep/poem"));
  print_file("deep/renamed");
  check("unlink", unlink("deep/renamed"));
  check("rmdir", rmdir("deep"));
  list(".");
  check("chdir", chdir(".."));
  check("rmdir", rmdir("work.cleanup"));
  return 0;
}
