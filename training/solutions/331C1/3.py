n = int(input())
ans = 0
while n > 0:
    m = max(int(c) for c in str(n))
    n -= m
    ans += 1
print(ans)
