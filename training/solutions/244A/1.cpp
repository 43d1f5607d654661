#include <iostream>
using namespace std;
bool u[1000];
int main() {
    int n, k, a[35], p = 1;
    cin >> n >> k;
    for (int i = 0; i < k; i++) {
        cin >> a[i];
        u[a[i]] = true;
    }
    for (int i = 0; i < k; i++) {
        cout << a[i];
        for (int j = 1; j < n; j++) {
            while (u[p]) p++;
            cout << " " << p++;
        }
        cout << endl;
    }
}
