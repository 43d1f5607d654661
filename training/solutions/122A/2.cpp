#include <cstdio>
int main() {
    int a[] = {4, 7, 44, 47, 74, 77, 444, 447, 474, 477, 744, 747, 774, 777};
    int n;
    bool ok = false;
    scanf("%d", &n);
    for (int x : a)
        if (n % x == 0) ok = true;
    puts(ok ? "YES" : "NO");
    return 0;
}
