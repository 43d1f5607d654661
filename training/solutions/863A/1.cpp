#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int x;
    cin >> x;
    while (x % 10 == 0) x /= 10;
    string s = to_string(x), t = s;
    reverse(t.begin(), t.end());
    cout << (s == t ? "YES" : "NO");
}
