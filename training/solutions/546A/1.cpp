#include <iostream>
using namespace std;
int main() {
    long long k, n, w, s = 0;
    cin >> k >> n >> w;
    for (int i = 1; i <= w; i++) s += i * k;
    if (s <= n) cout << 0;
    else cout << s - n;
}
