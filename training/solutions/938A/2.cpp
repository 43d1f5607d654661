#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    string s, v = "aeiouy", t;
    cin >> n >> s;
    bool last = false;
    for (char c : s) {
        bool cur = v.find(c) != string::npos;
        if (!(cur && last)) t += c;
        last = cur;
    }
    cout << t << endl;
    return 0;
}
