#include <cstdio>
int main() {
    int a[6], s = 0;
    for (int i = 0; i < 6; i++) {
        scanf("%d", &a[i]);
        s += a[i];
    }
    for (int i = 0; i < 6; i++)
        for (int j = i + 1; j < 6; j++)
            for (int k = j + 1; k < 6; k++)
                if (2 * (a[i] + a[j] + a[k]) == s) {
                    puts("YES");
                    return 0;
                }
    puts("NO");
    return 0;
}
