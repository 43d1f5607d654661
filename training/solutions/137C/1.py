n = int(input())
e = sorted(tuple(map(int, input().split())) for _ in range(n))
last = ans = 0
for a, b in e:
    if b < last:
        ans += 1
    last = max(last, b)
print(ans)
