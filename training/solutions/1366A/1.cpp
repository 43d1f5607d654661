#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long a, b;
        cin >> a >> b;
        cout << min(min(a, b), (a + b) / 3) << "\n";
    }
    return 0;
}
