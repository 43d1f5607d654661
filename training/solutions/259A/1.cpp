#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    bool ok = true;
    for (int i = 0; i < 8; i++) {
        cin >> s;
        for (int j = 1; j < 8; j++)
            if (s[j] == s[j - 1]) ok = false;
    }
    cout << (ok ? "YES" : "NO");
}
