#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    string s, r;
    cin >> s;
    char m = 'a';
    for (int i = s.size() - 1; i >= 0; i--)
        if (s[i] >= m) {
            m = s[i];
            r += m;
        }
    reverse(r.begin(), r.end());
    cout << r << endl;
}
