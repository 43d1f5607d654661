#include <iostream>
#include <string>
using namespace std;
string s;
int f(int d) {
    return to_string(d).find_first_of(s) != string::npos;
}
int main() {
    int x, r = 0;
    cin >> x;
    s = to_string(x);
    for (int d = 1; d <= x / d; d++)
        if (x % d == 0) {
            r += f(d);
            if (d != x / d) r += f(x / d);
        }
    cout << r;
}
