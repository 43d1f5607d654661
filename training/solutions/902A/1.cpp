#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, m, a, b, far = 0;
    cin >> n >> m;
    while (n--) {
        cin >> a >> b;
        if (a <= far) far = max(far, b);
    }
    cout << (far == m ? "YES" : "NO") << endl;
    return 0;
}
