#include <bits/stdc++.h>
using namespace std;
int main() {
    int need[3] = {5, 7, 5};
    bool ok = true;
    for (int i = 0; i < 3; i++) {
        string s;
        getline(cin, s);
        int c = 0;
        for (char x : s)
            if (x == 'a' || x == 'e' || x == 'i' || x == 'o' || x == 'u') c++;
        if (c != need[i]) ok = false;
    }
    cout << (ok ? "YES" : "NO") << endl;
}
