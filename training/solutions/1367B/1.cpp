#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, x, c[2] = {0, 0};
        cin >> n;
        for (int i = 0; i < n; i++) {
            cin >> x;
            if (x % 2 != i % 2) c[i % 2]++;
        }
        cout << (c[0] == c[1] ? c[0] : -1) << endl;
    }
}
