#include <iostream>
using namespace std;
int main() {
    int n, s, d, t = 0;
    cin >> n;
    while (n--) {
        cin >> s >> d;
        while (s <= t) s += d;
        t = s;
    }
    cout << t;
}
