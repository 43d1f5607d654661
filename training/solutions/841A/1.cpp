#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, k, c[26] = {};
    string s;
    cin >> n >> k >> s;
    for (char x : s)
        if (++c[x - 'a'] > k) {
            cout << "NO";
            return 0;
        }
    cout << "YES";
}
