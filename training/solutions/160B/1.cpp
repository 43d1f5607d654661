#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    sort(s.begin(), s.begin() + n);
    sort(s.begin() + n, s.end());
    bool a = true, b = true;
    for (int i = 0; i < n; i++) {
        if (s[i] >= s[i + n]) a = false;
        if (s[i] <= s[i + n]) b = false;
    }
    cout << (a || b ? "YES" : "NO");
}
