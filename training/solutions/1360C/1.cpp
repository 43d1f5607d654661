#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, a[55], odd = 0;
        bool near = false;
        cin >> n;
        for (int i = 0; i < n; i++) {
            cin >> a[i];
            odd += a[i] % 2;
            for (int j = 0; j < i; j++)
                if (abs(a[i] - a[j]) == 1) near = true;
        }
        cout << (odd % 2 == 0 || near ? "YES" : "NO") << endl;
    }
    return 0;
}
