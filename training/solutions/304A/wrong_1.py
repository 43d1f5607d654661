n = int(input())
s = set(i * i for i in range(1, n))
ans = 0
for a in range(1, n):
    for b in range(a, n):
        if a * a + b * b in s:
            ans += 1
print(ans)
