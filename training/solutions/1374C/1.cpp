#include <iostream>
#include <string>
using namespace std;
int main() {
    int t, n;
    string s;
    cin >> t;
    while (t--) {
        cin >> n >> s;
        int open = 0, r = 0;
        for (char c : s) {
            if (c == '(') open++;
            else if (open > 0) open--;
            else r++;
        }
        cout << r << "\n";
    }
}
