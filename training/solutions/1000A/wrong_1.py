n = int(input())
a = sorted(input() for _ in range(n))
b = sorted(input() for _ in range(n))
ans = 0
for i in range(n):
    if a[i] != b[i]:
        ans += 1
print(ans)
