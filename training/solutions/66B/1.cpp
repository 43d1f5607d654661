#include <iostream>
#include <algorithm>
using namespace std;
int a[1005];
int main() {
    int n, best = 0;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    for (int i = 0; i < n; i++) {
        int c = 1;
        for (int j = i; j > 0 && a[j - 1] <= a[j]; j--) c++;
        for (int j = i; j + 1 < n && a[j + 1] <= a[j]; j++) c++;
        best = max(best, c);
    }
    cout << best << endl;
}
