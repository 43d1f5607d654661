#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t, s, i, e;
    cin >> t;
    while (t--) {
        cin >> s >> i >> e;
        cout << max(0, min(e + 1, (s + e - i + 1) / 2)) << endl;
    }
}
