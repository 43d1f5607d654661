#include <iostream>
using namespace std;
int a[100005];
int main() {
    int n, c = 0;
    cin >> n;
    for (int i = 2; i <= n; i++) {
        if (!a[i]) {
            c++;
            for (int j = i; j <= n; j += i) a[j] = c;
        }
        cout << a[i] << " ";
    }
}
