#include <iostream>
#include <vector>
using namespace std;
int c[200005];
int main() {
    int n, x;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (++c[x] > 2) {
            cout << "NO";
            return 0;
        }
    }
    vector<int> a, b;
    for (int i = 0; i <= 200000; i++)
        if (c[i]) a.push_back(i);
    for (int i = 200000; i >= 0; i--)
        if (c[i] > 1) b.push_back(i);
    cout << "YES\n" << a.size() << "\n";
    for (int y : a) cout << y << " ";
    cout << "\n" << b.size() << "\n";
    for (int y : b) cout << y << " ";
}
