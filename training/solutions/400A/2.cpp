#include <cstdio>
int main() {
    int t, p[6] = {1, 2, 3, 4, 6, 12};
    scanf("%d", &t);
    while (t--) {
        char s[15];
        int r[6], c = 0;
        scanf("%s", s);
        for (int k = 0; k < 6; k++) {
            int a = p[k], b = 12 / a, ok = 0;
            for (int j = 0; j < b; j++) {
                int i = j;
                while (i < 12 && s[i] == 'X') i += b;
                if (i >= 12) ok = 1;
            }
            if (ok) r[c++] = a;
        }
        printf("%d", c);
        for (int k = 0; k < c; k++) printf(" %dx%d", r[k], 12 / r[k]);
        puts("");
    }
    return 0;
}
