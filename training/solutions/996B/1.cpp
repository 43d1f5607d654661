#include <iostream>
#include <vector>
#include <algorithm>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    int k = *min_element(a.begin(), a.end()) / n * n;
    int i = 0;
    while (a[i] > k) {
        i = (i + 1) % n;
        k++;
    }
    cout << i + 1;
}
