#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int a[4];
    for (int i = 0; i < 4; i++) cin >> a[i];
    sort(a, a + 4);
    bool tri = false, seg = false;
    for (int i = 0; i < 4; i++)
        for (int j = i + 1; j < 4; j++)
            for (int k = j + 1; k < 4; k++) {
                if (a[i] + a[j] > a[k]) tri = true;
                if (a[i] + a[j] == a[k]) seg = true;
            }
    cout << (tri ? "TRIANGLE" : seg ? "SEGMENT" : "IMPOSSIBLE");
}
