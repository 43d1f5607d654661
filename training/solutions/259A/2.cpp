#include <cstdio>
#include <cstring>
int main() {
    char s[20];
    int k = 0;
    for (int i = 0; i < 8; i++) {
        scanf("%s", s);
        if (strcmp(s, "WBWBWBWB") == 0 || strcmp(s, "BWBWBWBW") == 0) k++;
    }
    puts(k == 8 ? "YES" : "NO");
    return 0;
}
