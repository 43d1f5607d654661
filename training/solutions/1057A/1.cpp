#include <iostream>
using namespace std;
int p[200005];
void go(int v) {
    if (v > 1) go(p[v]);
    cout << v << " ";
}
int main() {
    int n;
    cin >> n;
    for (int i = 2; i <= n; i++) cin >> p[i];
    go(n);
}
