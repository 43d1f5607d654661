n, k = map(int, input().split())
c = [0] * k
ans = 0
for x in map(int, input().split()):
    r = x % k
    need = (k - r) % k
    if c[need] > 0:
        c[need] -= 1
        ans += 2
    else:
        c[r] += 1
print(ans)
