#include <cstdio>
bool in[4000005];
int x[2005], y[2005];
int main() {
    int n, c = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x[i]);
        in[x[i]] = true;
    }
    for (int i = 0; i < n; i++) {
        scanf("%d", &y[i]);
        in[y[i]] = true;
    }
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            if (in[x[i] ^ y[j]]) c++;
    puts(c % 2 == 0 ? "Karen" : "Koyomi");
    return 0;
}
