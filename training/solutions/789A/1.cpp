#include <iostream>
using namespace std;
int main() {
    long long n, k, w, s = 0;
    cin >> n >> k;
    while (n--) {
        cin >> w;
        s += (w + k - 1) / k;
    }
    cout << (s + 1) / 2 << endl;
    return 0;
}
