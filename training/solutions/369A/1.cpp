#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, m, k, x;
    cin >> n >> m >> k;
    while (n--) {
        cin >> x;
        if (x == 2 && k > 0) k--;
        else m--;
    }
    cout << max(0, -m) << endl;
}
