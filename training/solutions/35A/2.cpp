#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int p, a, b, c[4] = {0};
    scanf("%d", &p);
    c[p] = 1;
    for (int i = 0; i < 3; i++) {
        scanf("%d%d", &a, &b);
        swap(c[a], c[b]);
    }
    for (int i = 1; i <= 3; i++)
        if (c[i]) printf("%d\n", i);
    return 0;
}
