#include <iostream>
#include <set>
using namespace std;
int main() {
    int n;
    cin >> n;
    set<int> f;
    int a = 1, b = 1;
    while (a <= n) {
        f.insert(a);
        int c = a + b;
        a = b;
        b = c;
    }
    for (int i = 1; i <= n; i++) cout << (f.count(i) ? 'O' : 'o');
}
