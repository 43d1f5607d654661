#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    string s, t;
    cin >> n >> s;
    int i = 0;
    while (i < n) {
        if (s.substr(i, 3) == "ogo") {
            t += "***";
            i += 3;
            while (s.substr(i, 2) == "go") i += 2;
        } else {
            t += s[i];
            i++;
        }
    }
    cout << t << endl;
    return 0;
}
