#include <iostream>
using namespace std;
int main() {
    int a, b, r = 0;
    cin >> a >> b;
    for (int p : {2, 3, 5}) {
        int k = 0;
        while (a % p == 0) a /= p, k++;
        while (b % p == 0) b /= p, k--;
        r += k < 0 ? -k : k;
    }
    cout << (a == b ? r : -1);
}
