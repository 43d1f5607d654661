#include <iostream>
using namespace std;
int a[5005];
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        bool ok = false;
        cin >> n;
        for (int i = 0; i < n; i++) cin >> a[i];
        for (int i = 0; i < n && !ok; i++)
            for (int j = i + 2; j < n; j++)
                if (a[i] == a[j]) ok = true;
        cout << (ok ? "YES" : "NO") << endl;
    }
    return 0;
}
