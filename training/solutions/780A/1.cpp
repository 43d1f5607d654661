#include <cstdio>
#include <algorithm>
bool t[100005];
int main() {
    int n, x, c = 0, m = 0;
    scanf("%d", &n);
    for (int i = 0; i < 2 * n; i++) {
        scanf("%d", &x);
        if (t[x]) c--;
        else c++;
        t[x] = !t[x];
        m = std::max(m, c);
    }
    printf("%d\n", m);
}
