#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x, s[3] = {0};
    string t[3] = {"chest", "biceps", "back"};
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        s[i % 3] += x;
    }
    cout << t[max_element(s, s + 3) - s] << endl;
    return 0;
}
