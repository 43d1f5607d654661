#include <iostream>
using namespace std;
int main() {
    int n, x, a = 0, b = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (x == 25) a++;
        if (x == 50) a--, b++;
        if (x == 100) {
            if (b > 0) b--, a--;
            else a -= 3;
        }
        if (a < 0) {
            cout << "NO";
            return 0;
        }
    }
    cout << "YES";
}
