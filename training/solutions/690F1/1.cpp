#include <iostream>
using namespace std;
int d[10005];
int main() {
    int n, a, b;
    long long r = 0;
    cin >> n;
    for (int i = 1; i < n; i++) {
        cin >> a >> b;
        r += d[a]++ + d[b]++;
    }
    cout << r;
}
