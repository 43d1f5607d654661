#include <bits/stdc++.h>
using namespace std;
int main() {
    int w, h, u1, d1, u2, d2;
    scanf("%d%d%d%d%d%d", &w, &h, &u1, &d1, &u2, &d2);
    while (h > 0) {
        w += h;
        if (h == d1) w = max(0, w - u1);
        if (h == d2) w = max(0, w - u2);
        h--;
    }
    printf("%d\n", w);
    return 0;
}
