b = int(input())
r = int(b ** 0.5)
ans = 2 * sum(1 for i in range(1, r + 1) if b % i == 0)
if r * r == b:
    ans -= 1
print(ans)
