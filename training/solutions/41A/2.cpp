#include <iostream>
#include <string>
using namespace std;
int main() {
    string a, b;
    cin >> a >> b;
    int n = a.size();
    bool ok = n == (int)b.size();
    for (int i = 0; i < n && ok; i++)
        if (a[i] != b[n - 1 - i]) ok = false;
    if (ok) cout << "YES" << endl;
    else cout << "NO" << endl;
    return 0;
}
