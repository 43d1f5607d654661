#include <iostream>
using namespace std;
int main() {
    int n, a, s[3] = {0, 0, 0};
    cin >> n;
    for (int i = 0; i < 3 * n; i++) {
        cin >> a;
        s[i % 3] += a;
    }
    cout << (s[0] || s[1] || s[2] ? "NO" : "YES");
}
