#include <iostream>
#include <vector>
using namespace std;
int main() {
    int a, b;
    cin >> a >> b;
    vector<int> v = {b};
    while (b > a) {
        if (b % 10 == 1) b /= 10;
        else if (b % 2 == 0) b /= 2;
        else break;
        v.push_back(b);
    }
    if (a != b) {
        cout << "NO";
        return 0;
    }
    cout << "YES\n" << v.size() << endl;
    for (int i = v.size() - 1; i >= 0; i--) cout << v[i] << " ";
}
