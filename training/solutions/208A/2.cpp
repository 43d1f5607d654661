#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    size_t p;
    while ((p = s.find("WUB")) != string::npos) s.replace(p, 3, " ");
    stringstream ss(s);
    string w;
    bool first = true;
    while (ss >> w) {
        if (!first) cout << " ";
        cout << w;
        first = false;
    }
    cout << endl;
    return 0;
}
