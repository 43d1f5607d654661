n = int(input())
s = set(map(int, input().split()))
x = next(v for v in s if v * 3 not in s and (v % 2 or v // 2 not in s))
res = [x]
while len(res) < n:
    if x % 3 == 0 and x // 3 in s:
        x //= 3
    else:
        x *= 2
    res.append(x)
print(*res)
