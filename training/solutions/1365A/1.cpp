#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, m, x;
        bool r[55] = {false}, c[55] = {false};
        cin >> n >> m;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++) {
                cin >> x;
                if (x) r[i] = c[j] = true;
            }
        int a = 0, b = 0;
        for (int i = 0; i < n; i++) a += !r[i];
        for (int j = 0; j < m; j++) b += !c[j];
        cout << (min(a, b) % 2 ? "Ashish" : "Vivek") << endl;
    }
    return 0;
}
