#include <iostream>
using namespace std;
int main() {
    int n, t, k, d;
    cin >> n >> t >> k >> d;
    int made = 0, time = 0;
    while (time <= d) {
        time += t;
        made += k;
    }
    cout << (made < n ? "YES" : "NO") << endl;
    return 0;
}
