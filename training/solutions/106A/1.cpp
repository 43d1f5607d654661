#include <iostream>
#include <string>
using namespace std;
int main() {
    char t;
    string a, b, r = "6789TJQKA";
    cin >> t >> a >> b;
    bool ok;
    if (a[1] != b[1]) ok = a[1] == t;
    else ok = r.find(a[0]) > r.find(b[0]);
    cout << (ok ? "YES" : "NO");
}
