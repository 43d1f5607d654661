#include <iostream>
#include <string>
using namespace std;
int main() {
    int t, k;
    string s;
    cin >> t;
    while (t--) {
        cin >> k >> s;
        int best = 0, last = -1;
        for (int i = 0; i < k; i++) {
            if (s[i] == 'A') last = i;
            else if (last >= 0) best = max(best, i - last);
        }
        cout << best << endl;
    }
}
