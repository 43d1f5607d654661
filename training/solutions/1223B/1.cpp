#include <iostream>
#include <string>
using namespace std;
int main() {
    int q;
    string s, t;
    cin >> q;
    while (q--) {
        cin >> s >> t;
        cout << (s.find_first_of(t) == string::npos ? "NO" : "YES") << endl;
    }
}
