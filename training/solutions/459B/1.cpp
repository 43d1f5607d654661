#include <iostream>
#include <algorithm>
#include <vector>
using namespace std;
int main() {
    long long n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    int x = *max_element(a.begin(), a.end()), y = *min_element(a.begin(), a.end());
    long long p = count(a.begin(), a.end(), x), q = count(a.begin(), a.end(), y);
    cout << x - y << " " << (x == y ? n * (n - 1) / 2 : p * q);
}
