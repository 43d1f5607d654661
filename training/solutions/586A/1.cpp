#include <iostream>
using namespace std;
int a[105];
int main() {
    int n, c = 0;
    cin >> n;
    for (int i = 1; i <= n; i++) cin >> a[i];
    for (int i = 1; i <= n; i++)
        if (a[i] || (a[i - 1] && a[i + 1])) c++;
    cout << c;
}
