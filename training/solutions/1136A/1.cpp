#include <iostream>
using namespace std;
int main() {
    int n, l, r[105], k;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> l >> r[i];
    cin >> k;
    int c = 0;
    for (int i = 0; i < n; i++)
        if (r[i] < k) c++;
    cout << n - c << endl;
}
