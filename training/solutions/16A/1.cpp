#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    string last = "", s;
    bool ok = true;
    for (int i = 0; i < n; i++) {
        cin >> s;
        for (char c : s)
            if (c != s[0]) ok = false;
        if (s == last) ok = false;
        last = s;
    }
    cout << (ok ? "YES" : "NO");
}
