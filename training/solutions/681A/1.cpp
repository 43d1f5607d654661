#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, a, b;
    string s;
    bool ok = false;
    cin >> n;
    while (n--) {
        cin >> s >> a >> b;
        if (a >= 2400 && b > a) ok = true;
    }
    cout << (ok ? "YES" : "NO") << endl;
}
