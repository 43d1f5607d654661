#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int f(string s) {
    int c = 0;
    for (size_t i = 1; i < s.size(); i++)
        if (s[i - 1] == 'V' && s[i] == 'K') c++;
    return c;
}
int main() {
    string s;
    cin >> s;
    int ans = f(s);
    for (size_t i = 0; i < s.size(); i++) {
        string t = s;
        t[i] = s[i] == 'V' ? 'K' : 'V';
        ans = max(ans, f(t));
    }
    cout << ans << endl;
    return 0;
}
