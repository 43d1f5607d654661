#include <iostream>
using namespace std;
int main() {
    int n, w, a = 1, b = 2, c = 3;
    cin >> n;
    while (n--) {
        cin >> w;
        if (w == c) {
            cout << "NO";
            return 0;
        }
        if (w == a) swap(b, c);
        else swap(a, c);
    }
    cout << "YES";
}
