#include <iostream>
#include <string>
using namespace std;
int main() {
    string s, t, best;
    int n;
    cin >> s >> n;
    while (n--) {
        cin >> t;
        if (t.substr(0, s.size()) == s && (best == "" || t < best)) best = t;
    }
    cout << (best == "" ? s : best);
}
