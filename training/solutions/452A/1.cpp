#include <iostream>
#include <string>
using namespace std;
int main() {
    string p[] = {"vaporeon", "jolteon", "flareon", "espeon", "umbreon", "leafeon", "glaceon", "sylveon"};
    int n;
    string s;
    cin >> n >> s;
    for (string t : p) {
        if ((int)t.size() != n) continue;
        bool ok = true;
        for (int i = 0; i < n; i++)
            if (s[i] != '.' && s[i] != t[i]) ok = false;
        if (ok) {
            cout << t;
            return 0;
        }
    }
}
