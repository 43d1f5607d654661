#include <iostream>
#include <algorithm>
using namespace std;
int a[100005];
int main() {
    int n;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    int m = *min_element(a, a + n);
    for (int i = 0; i < n; i++)
        if (a[i] % m) {
            cout << -1;
            return 0;
        }
    cout << m;
}
