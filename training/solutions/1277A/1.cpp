#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, p = 1;
        int c = 0;
        cin >> n;
        while (p <= n) {
            for (int d = 1; d <= 9; d++)
                if (p * d <= n) c++;
            p = p * 10 + 1;
        }
        cout << c << "\n";
    }
}
