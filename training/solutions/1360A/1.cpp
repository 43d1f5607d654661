#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t, a, b;
    cin >> t;
    while (t--) {
        cin >> a >> b;
        int s = max(max(a, b), 2 * min(a, b));
        cout << s * s << endl;
    }
}
