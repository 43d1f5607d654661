#include <iostream>
using namespace std;
int c[1001];
int main() {
    int n, x, best = 0, kinds = 0;
    cin >> n;
    while (n--) {
        cin >> x;
        if (c[x] == 0) kinds++;
        c[x]++;
        if (c[x] > best) best = c[x];
    }
    cout << best << " " << kinds << endl;
}
