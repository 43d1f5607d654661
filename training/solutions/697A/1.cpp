#include <iostream>
using namespace std;
int main() {
    int t, s, x;
    cin >> t >> s >> x;
    x -= t;
    if (x == 0 || (x >= s && (x % s == 0 || x % s == 1))) cout << "YES";
    else cout << "NO";
}
