#include <cstdio>
char s[4][10];
int main() {
    for (int i = 0; i < 4; i++) scanf("%s", s[i]);
    bool ok = false;
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) {
            int c = 0;
            for (int x = 0; x < 2; x++)
                for (int y = 0; y < 2; y++) c += s[i + x][j + y] == '#';
            if (c != 2) ok = true;
        }
    puts(ok ? "YES" : "NO");
    return 0;
}
