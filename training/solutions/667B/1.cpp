#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n;
    long long x, s = 0, m = 0;
    cin >> n;
    while (n--) {
        cin >> x;
        s += x;
        m = max(m, x);
    }
    cout << m - (s - m) + 1 << endl;
    return 0;
}
