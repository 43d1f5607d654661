#include <iostream>
using namespace std;
int main() {
    int q;
    cin >> q;
    while (q--) {
        int n, p[205];
        cin >> n;
        for (int i = 1; i <= n; i++) cin >> p[i];
        for (int i = 1; i <= n; i++) {
            int c = 1;
            for (int x = p[i]; x != i; x = p[x]) c++;
            cout << c << " ";
        }
        cout << endl;
    }
}
