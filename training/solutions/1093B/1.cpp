#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int t;
    string s;
    cin >> t;
    while (t--) {
        cin >> s;
        sort(s.begin(), s.end());
        if (s[0] == s.back()) cout << -1 << endl;
        else cout << s << endl;
    }
}
