#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, x, last = 0, len = 0, best = 0;
    cin >> n;
    while (n--) {
        cin >> x;
        if (x >= last) len++;
        else len = 1;
        best = max(best, len);
        last = x;
    }
    cout << best << endl;
}
