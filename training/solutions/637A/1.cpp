#include <iostream>
#include <map>
using namespace std;
int main() {
    int n, x, best = 0, ans = 0;
    map<int, int> c;
    cin >> n;
    while (n--) {
        cin >> x;
        if (++c[x] > best) {
            best = c[x];
            ans = x;
        }
    }
    cout << ans << endl;
}
