#include <iostream>
#include <vector>
using namespace std;
int main() {
    int n, k, x, p = 0;
    cin >> n >> k;
    vector<int> v;
    for (int i = 1; i <= n; i++) v.push_back(i);
    while (k--) {
        cin >> x;
        p = (p + x) % v.size();
        cout << v[p] << " ";
        v.erase(v.begin() + p);
    }
}
