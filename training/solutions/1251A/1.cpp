#include <iostream>
#include <set>
#include <string>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        set<char> r;
        int n = s.size();
        for (int i = 0; i < n;) {
            int j = i;
            while (j < n && s[j] == s[i]) j++;
            if ((j - i) % 2 == 1) r.insert(s[i]);
            i = j;
        }
        for (char c : r) cout << c;
        cout << endl;
    }
}
