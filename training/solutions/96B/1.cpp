#include <iostream>
using namespace std;
long long n, best = 1e12;
void go(long long x, int f, int s) {
    if (x > 1e10) return;
    if (f == s && x >= n && x < best) best = x;
    go(x * 10 + 4, f + 1, s);
    go(x * 10 + 7, f, s + 1);
}
int main() {
    cin >> n;
    go(0, 0, 0);
    cout << best;
}
