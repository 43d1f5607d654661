#include <iostream>
using namespace std;
bool t[1005];
int main() {
    int n, x;
    cin >> n;
    while (n--) {
        cin >> x;
        t[x] = true;
    }
    for (int i = 1; i <= 1000; i++)
        if (t[i] && t[i + 1] && t[i + 2]) {
            cout << "YES";
            return 0;
        }
    cout << "NO";
}
