#include <iostream>
#include <string>
#include <vector>
using namespace std;
int main() {
    int n, c = 0;
    string s;
    cin >> n >> s;
    s += 'W';
    vector<int> a;
    for (char x : s) {
        if (x == 'B') c++;
        else {
            if (c) a.push_back(c);
            c = 0;
        }
    }
    cout << a.size() << endl;
    for (int x : a) cout << x << " ";
    cout << endl;
    return 0;
}
