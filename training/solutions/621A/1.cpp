#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n;
    long long x, s = 0, m = 2e9;
    cin >> n;
    while (n--) {
        cin >> x;
        s += x;
        if (x % 2) m = min(m, x);
    }
    if (s % 2) s -= m;
    cout << s << endl;
}
