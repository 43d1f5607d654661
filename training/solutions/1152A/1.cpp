#include <cstdio>
#include <algorithm>
using namespace std;
int a[2], b[2];
int main() {
    int n, m, x;
    scanf("%d%d", &n, &m);
    while (n--) {
        scanf("%d", &x);
        a[x & 1]++;
    }
    while (m--) {
        scanf("%d", &x);
        b[x & 1]++;
    }
    printf("%d\n", min(a[0], b[1]) + min(a[1], b[0]));
}
