#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, x, a;
        bool has[300] = {};
        cin >> n >> x;
        while (n--) {
            cin >> a;
            has[a] = true;
        }
        int v = 1;
        while (has[v] || x > 0) {
            if (!has[v]) x--;
            v++;
        }
        cout << v - 1 << endl;
    }
}
