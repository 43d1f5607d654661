#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, a, b, c, s = 0, at = 0;
    cin >> n >> a >> b >> c;
    for (int i = 1; i < n; i++) {
        if (at == 0) {
            s += min(a, b);
            at = 1;
        } else {
            s += min(c, min(a, b));
        }
    }
    cout << s << endl;
}
