#include <iostream>
#include <vector>
#include <algorithm>
using namespace std;
vector<long long> v;
void gen(long long x) {
    if (x > 10000000000LL) return;
    if (x) v.push_back(x);
    gen(10 * x + 4);
    gen(10 * x + 7);
}
int main() {
    long long l, r, s = 0;
    cin >> l >> r;
    gen(0);
    sort(v.begin(), v.end());
    for (long long x : v) {
        if (x < l) continue;
        long long e = min(x, r);
        s += (e - l + 1) * x;
        l = e + 1;
        if (l > r) break;
    }
    cout << s << endl;
}
