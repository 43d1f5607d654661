#include <iostream>
#include <string>
using namespace std;
int main() {
    int t, n;
    string s;
    cin >> t;
    while (t--) {
        cin >> n >> s;
        bool ok = false;
        for (int i = 0; i + 10 < n; i++)
            if (s[i] == '8') ok = true;
        cout << (ok ? "YES" : "NO") << endl;
    }
}
