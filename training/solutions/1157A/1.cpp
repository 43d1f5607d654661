#include <iostream>
#include <set>
using namespace std;
int main() {
    int n;
    cin >> n;
    set<int> s;
    while (!s.count(n)) {
        s.insert(n);
        n++;
        while (n % 10 == 0) n /= 10;
    }
    cout << s.size() << endl;
    return 0;
}
