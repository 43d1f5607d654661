import sys
a = list(map(int, sys.stdin.read().split()))
x = a[::2]
y = a[1::2]
ans = []
for i in range(3):
    ans.append((x[i] + x[i - 1] - x[i - 2], y[i] + y[i - 1] - y[i - 2]))
print(len(ans))
for p in ans:
    print(*p)
