#include <iostream>
using namespace std;
int main() {
    int k, n, s, p;
    cin >> k >> n >> s >> p;
    int need = n / s + (n % s > 0);
    need *= k;
    int packs = need / p;
    if (need % p) packs++;
    cout << packs;
}
