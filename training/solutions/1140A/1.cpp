#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, a, far = 0, days = 0;
    cin >> n;
    for (int i = 1; i <= n; i++) {
        cin >> a;
        far = max(far, a);
        if (far == i) days++;
    }
    cout << days;
}
