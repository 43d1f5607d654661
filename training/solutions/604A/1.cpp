#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int m[5], w[5], a, b;
    for (int &x : m) cin >> x;
    for (int &x : w) cin >> x;
    cin >> a >> b;
    int s = 100 * a - 50 * b;
    for (int i = 0; i < 5; i++) {
        int x = (i + 1) * 500;
        s += max(x / 10 * 3, (250 - m[i]) * x / 250 - 50 * w[i]);
    }
    cout << s << endl;
}
