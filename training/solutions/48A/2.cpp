#include <bits/stdc++.h>
using namespace std;
int main() {
    map<string, string> w;
    w["rock"] = "scissors";
    w["scissors"] = "paper";
    w["paper"] = "rock";
    string a[3];
    for (int i = 0; i < 3; i++) cin >> a[i];
    for (int i = 0; i < 3; i++) {
        string x = a[(i + 1) % 3], y = a[(i + 2) % 3];
        if (w[a[i]] == x && w[a[i]] == y) {
            cout << "FMS"[i] << endl;
            return 0;
        }
    }
    cout << "?" << endl;
    return 0;
}
