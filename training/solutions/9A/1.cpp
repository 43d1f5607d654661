#include <bits/stdc++.h>
using namespace std;
int gcd_(int a, int b) { return b ? gcd_(b, a % b) : a; }
int main() {
    int y, w;
    scanf("%d %d", &y, &w);
    int k = 6 - max(y, w) + 1;
    int g = gcd_(k, 6);
    printf("%d/%d\n", k / g, 6 / g);
}
