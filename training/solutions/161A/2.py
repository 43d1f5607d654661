import sys
v = list(map(int, sys.stdin.read().split()))
n, m, x, y = v[:4]
a = v[4:4 + n]
b = v[4 + n:]
ans = []
j = 0
for i in range(n):
    while j < m and b[j] < a[i] - x:
        j += 1
    if j < m and b[j] <= a[i] + y:
        j += 1
        ans.append(f"{i + 1} {j}")
print(len(ans))
print("\n".join(ans))
