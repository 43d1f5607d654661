#include <iostream>
using namespace std;
int a[1005];
int main() {
    int n, k;
    cin >> n >> k;
    for (int i = 1; i <= n; i++) cin >> a[i];
    while (!a[k]) {
        k++;
        if (k > n) k = 1;
    }
    cout << k << endl;
}
