#include <iostream>
#include <vector>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    long long s = 0, c = 0;
    for (int &x : a) {
        cin >> x;
        s += x;
    }
    int i = 0;
    while (c * 2 < s) c += a[i++];
    cout << i;
}
