#include <iostream>
#include <string>
using namespace std;
int main() {
    string t, s;
    cin >> t;
    int l = (t.size() - 1) / 2, r = l + 1, n = t.size();
    for (int i = 0; i < n; i++) {
        if (i % 2 == 0) s += t[l--];
        else s += t[r++];
    }
    cout << s;
}
