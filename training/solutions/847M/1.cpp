#include <iostream>
using namespace std;
int t[105];
int main() {
    int n;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> t[i];
    int d = t[1] - t[0];
    for (int i = 2; i < n; i++)
        if (t[i] - t[i - 1] != d) {
            cout << t[n - 1];
            return 0;
        }
    cout << t[n - 1] + d;
}
