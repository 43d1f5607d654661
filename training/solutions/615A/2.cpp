#include <cstdio>
bool on[105];
int main() {
    int n, m, k, x, c = 0;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < n; i++) {
        scanf("%d", &k);
        for (int j = 0; j < k; j++) {
            scanf("%d", &x);
            if (!on[x]) c++;
            on[x] = true;
        }
    }
    puts(c == m ? "YES" : "NO");
    return 0;
}
