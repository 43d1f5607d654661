#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    int i = 0, j = s.size() - 1, d = 0;
    while (i < j) {
        if (s[i] != s[j]) d++;
        i++;
        j--;
    }
    bool ok = d == 1 || (d == 0 && i == j);
    cout << (ok ? "YES" : "NO") << endl;
}
