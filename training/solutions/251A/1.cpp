#include <iostream>
using namespace std;
int x[100005];
int main() {
    long long n, d, r = 0;
    cin >> n >> d;
    int j = 0;
    for (int i = 0; i < n; i++) {
        cin >> x[i];
        while (x[i] - x[j] > d) j++;
        long long k = i - j;
        r += k * (k - 1) / 2;
    }
    cout << r;
}
