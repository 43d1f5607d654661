#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
bool pal(string s) {
    string t = s;
    reverse(t.begin(), t.end());
    return s == t;
}
int main() {
    string s;
    cin >> s;
    int n = s.size();
    if (!pal(s)) cout << n;
    else if (n > 1 && !pal(s.substr(1))) cout << n - 1;
    else cout << 0;
}
