#include <iostream>
#include <vector>
using namespace std;
int main() {
    int n, x, c = 0, m = 0;
    cin >> n;
    vector<int> r;
    while (n--) {
        cin >> x;
        if (x < 0) m++;
        if (m == 3) {
            r.push_back(c);
            c = 0;
            m = 1;
        }
        c++;
    }
    r.push_back(c);
    cout << r.size() << endl;
    for (int y : r) cout << y << " ";
}
