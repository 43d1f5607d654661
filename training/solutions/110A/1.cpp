#include <bits/stdc++.h>
using namespace std;
int main() {
    long long n;
    cin >> n;
    int c = 0;
    for (; n > 0; n /= 10)
        if (n % 10 == 4 || n % 10 == 7) c++;
    cout << ((c == 4 || c == 7) ? "YES" : "NO") << endl;
}
