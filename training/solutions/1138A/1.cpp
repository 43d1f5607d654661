#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, x, last = 0, c[3] = {0, 0, 0}, best = 0;
    cin >> n;
    while (n--) {
        cin >> x;
        if (x != last) c[x] = 0;
        c[x]++;
        last = x;
        best = max(best, min(c[1], c[2]));
    }
    cout << best * 2 << endl;
}
