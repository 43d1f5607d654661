#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, x, a[3] = {0, 1, 2};
    scanf("%d%d", &n, &x);
    for (int i = 1; i <= n % 6; i++) {
        if (i % 2 == 1) swap(a[0], a[1]);
        else swap(a[1], a[2]);
    }
    printf("%d\n", a[x]);
    return 0;
}
