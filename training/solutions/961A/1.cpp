#include <iostream>
#include <algorithm>
using namespace std;
int h[1005];
int main() {
    int n, m, c;
    cin >> n >> m;
    while (m--) {
        cin >> c;
        h[c]++;
    }
    cout << *min_element(h + 1, h + n + 1);
}
