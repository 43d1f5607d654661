#include <iostream>
#include <string>
#include <cstdlib>
using namespace std;
int main() {
    int n, d = 0;
    string s;
    cin >> n >> s;
    for (char c : s) d += c == 'X' ? 1 : -1;
    d /= 2;
    cout << abs(d) << endl;
    for (char &c : s) {
        if (c == 'X' && d > 0) {
            c = 'x';
            d--;
        } else if (c == 'x' && d < 0) {
            c = 'X';
            d++;
        }
    }
    cout << s;
}
