#include <iostream>
using namespace std;
int a[2005];
int main() {
    int n;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    for (int i = 0; i < n; i++) {
        int p = 1;
        for (int j = 0; j < n; j++)
            if (a[j] > a[i]) p++;
        cout << p << " ";
    }
}
