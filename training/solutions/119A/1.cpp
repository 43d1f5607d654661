#include <bits/stdc++.h>
using namespace std;
int main() {
    int a, b, n, t = 0;
    cin >> a >> b >> n;
    while (n >= 0) {
        n -= __gcd(t % 2 == 0 ? a : b, n);
        t++;
    }
    cout << t % 2 << endl;
}
