#include <iostream>
#include <string>
#include <vector>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        vector<int> v;
        for (int a = 1; a <= 12; a++) {
            if (12 % a) continue;
            int b = 12 / a;
            bool win = false;
            for (int j = 0; j < b; j++) {
                bool all = true;
                for (int i = 0; i < a; i++)
                    if (s[i * b + j] != 'X') all = false;
                if (all) win = true;
            }
            if (win) v.push_back(a);
        }
        cout << v.size();
        for (int a : v) cout << " " << a << "x" << 12 / a;
        cout << endl;
    }
}
