#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    int q, n, a[105];
    cin >> q;
    while (q--) {
        cin >> n;
        int r = 1;
        for (int i = 0; i < n; i++) {
            cin >> a[i];
            for (int j = 0; j < i; j++)
                if (abs(a[i] - a[j]) == 1) r = 2;
        }
        cout << r << "\n";
    }
}
