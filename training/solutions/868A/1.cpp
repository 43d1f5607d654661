#include <iostream>
#include <string>
using namespace std;
int main() {
    string p, s;
    int n;
    bool a = false, b = false, c = false;
    cin >> p >> n;
    while (n--) {
        cin >> s;
        if (s == p) c = true;
        if (s[1] == p[0]) a = true;
        if (s[0] == p[1]) b = true;
    }
    cout << (c || (a && b) ? "YES" : "NO") << endl;
}
