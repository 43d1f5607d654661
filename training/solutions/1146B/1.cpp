#include <iostream>
#include <string>
using namespace std;
int main() {
    string t;
    cin >> t;
    int n = t.size(), k = 0;
    for (char c : t)
        if (c != 'a') k++;
    string s = t.substr(0, n - k / 2), r = s;
    for (char c : s)
        if (c != 'a') r += c;
    if (r == t) cout << s << endl;
    else cout << ":(" << endl;
    return 0;
}
