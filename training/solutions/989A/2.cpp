#include <bits/stdc++.h>
using namespace std;
int main() {
    string s, p = "ABC";
    cin >> s;
    bool ok = false;
    do {
        if (s.find(p) != string::npos) ok = true;
    } while (next_permutation(p.begin(), p.end()));
    puts(ok ? "Yes" : "No");
    return 0;
}
