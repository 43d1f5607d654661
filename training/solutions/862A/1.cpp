#include <iostream>
using namespace std;
bool has[105];
int main() {
    int n, x, v;
    cin >> n >> x;
    while (n--) {
        cin >> v;
        has[v] = true;
    }
    int r = has[x] ? 1 : 0;
    for (int i = 0; i < x; i++)
        if (!has[i]) r++;
    cout << r << endl;
}
