#include <cstdio>
int a[50][50];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) scanf("%d", &a[i][j]);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            bool ok = a[i][j] == 1;
            for (int s = 0; s < n && !ok; s++)
                for (int t = 0; t < n; t++)
                    if (a[i][s] + a[t][j] == a[i][j]) ok = true;
            if (!ok) {
                puts("No");
                return 0;
            }
        }
    puts("Yes");
}
