#include <iostream>
#include <algorithm>
using namespace std;
int a[100005];
int main() {
    int n, c = 0;
    long long s = 0;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    sort(a, a + n);
    for (int i = 0; i < n; i++)
        if (a[i] >= s) {
            s += a[i];
            c++;
        }
    cout << c;
}
