#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, r = 0;
    cin >> n;
    string s;
    while (n--) {
        cin >> s;
        switch (s[0]) {
            case 'T': r += 4; break;
            case 'C': r += 6; break;
            case 'O': r += 8; break;
            case 'D': r += 12; break;
            default: r += 20;
        }
    }
    cout << r << endl;
}
