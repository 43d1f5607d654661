h, w = map(int, input().split())
r = list(map(int, input().split()))
c = list(map(int, input().split()))
M = 10 ** 9 + 7
ans = 1
for i in range(h):
    for j in range(w):
        full = j < r[i] or i < c[j]
        empty = j == r[i] or i == c[j]
        if full and empty:
            ans = 0
        elif not full and not empty:
            ans = ans * 2 % M
print(ans)
