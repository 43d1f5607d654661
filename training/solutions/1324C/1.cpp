#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        int c = 0, m = 0;
        for (char x : s) {
            if (x == 'L') c++;
            else c = 0;
            m = max(m, c);
        }
        cout << m + 1 << endl;
    }
    return 0;
}
