#include <iostream>
using namespace std;
int a[100005];
int main() {
    long long n, k;
    cin >> n >> k;
    for (int i = 1; i <= n; i++) cin >> a[i];
    int i = 1;
    while (k - i > 0) {
        k -= i;
        i++;
    }
    cout << a[k] << endl;
}
