#include <bits/stdc++.h>
using namespace std;
int main() {
    int k;
    cin >> k;
    vector<int> a(k);
    for (int i = 0; i < k; i++) cin >> a[i];
    cout << max(0, *max_element(a.begin(), a.end()) - 25) << endl;
    return 0;
}
