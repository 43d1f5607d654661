#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, c[26] = {};
    string s;
    cin >> n >> s;
    bool ok = n == 1;
    for (char x : s)
        if (++c[x - 'a'] == 2) ok = true;
    cout << (ok ? "Yes" : "No") << endl;
}
