#include <bits/stdc++.h>
using namespace std;
int main() {
    string a, b;
    cin >> a >> b;
    int d = 0;
    if (a.size() == b.size())
        for (size_t i = 0; i < a.size(); i++)
            if (a[i] != b[i]) d++;
    sort(a.begin(), a.end());
    sort(b.begin(), b.end());
    if (d == 2 && a == b) cout << "YES" << endl;
    else cout << "NO" << endl;
    return 0;
}
