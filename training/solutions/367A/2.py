from itertools import accumulate
s = input().strip()
X, Y, Z = [[0] + list(accumulate(int(ch == c) for ch in s)) for c in "xyz"]
m = int(input())
for i in range(m):
    l, r = map(int, input().split())
    l -= 1
    if r - l < 3:
        print("YES")
        continue
    a, b, c = X[r] - X[l], Y[r] - Y[l], Z[r] - Z[l]
    ok = abs(a - b) < 2 and abs(b - c) < 2 and abs(a - c) < 2
    print("YES" if ok else "NO")
