#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    int a = sqrt(n);
    int b = (n + a - 1) / a;
    printf("%d\n", 2 * (a + b));
    return 0;
}
