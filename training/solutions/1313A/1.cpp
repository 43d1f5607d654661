#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t, a[3];
    cin >> t;
    while (t--) {
        cin >> a[0] >> a[1] >> a[2];
        sort(a, a + 3);
        int r = 0;
        for (int &x : a)
            if (x) x--, r++;
        if (a[2] && a[1]) a[2]--, a[1]--, r++;
        if (a[2] && a[0]) a[2]--, a[0]--, r++;
        if (a[1] && a[0]) a[1]--, a[0]--, r++;
        if (a[0] && a[1] && a[2]) r++;
        cout << r << endl;
    }
}
