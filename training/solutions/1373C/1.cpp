#include <iostream>
#include <string>
using namespace std;
int main() {
    int t;
    string s;
    cin >> t;
    while (t--) {
        cin >> s;
        long long r = s.size();
        int c = 0, m = 0;
        for (int i = 0; i < (int)s.size(); i++) {
            c += s[i] == '+' ? 1 : -1;
            if (c < m) {
                m = c;
                r += i + 1;
            }
        }
        cout << r << "\n";
    }
}
