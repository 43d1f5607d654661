#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n;
    cin >> n;
    int lo = 1e9, hi = 0;
    for (int s = 0; s < 7; s++) {
        int c = 0;
        for (int i = s; i < s + n % 7; i++)
            if (i % 7 >= 5) c++;
        lo = min(lo, c);
        hi = max(hi, c);
    }
    cout << n / 7 * 2 + lo << " " << n / 7 * 2 + hi << endl;
}
