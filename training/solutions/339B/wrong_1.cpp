#include <iostream>
using namespace std;
int main() {
    int n, m, a, p = 1, s = 0;
    cin >> n >> m;
    while (m--) {
        cin >> a;
        if (a > p) s += a - p;
        else s += n - p + a;
        p = a;
    }
    cout << s << endl;
}
