n = int(input())
a = []
for i in range(n):
    x, y = map(int, input().split())
    a.append(x * 10000 + y)
s = set(2 * v for v in a)
ans = 0
for i in range(n):
    for j in range(i):
        if a[i] + a[j] in s:
            ans += 1
print(ans)
