#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    int a = sqrt(n);
    while (n % a) a--;
    printf("%d %d\n", a, n / a);
    return 0;
}
