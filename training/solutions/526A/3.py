n = int(input())
s = input()
p = [i for i in range(n) if s[i] == "*"]
q = set(p)
ans = "no"
for x in p:
    for y in p:
        d = y - x
        if d > 0 and {y + d, y + 2 * d, y + 3 * d} <= q:
            ans = "yes"
print(ans)
