input()
c = [0] * 10
for x in input().split():
    c[int(x)] += 1
s = sum(i * c[i] for i in range(10))
drop = []
if s % 3:
    r = s % 3
    a = [i for i in range(10) if i % 3 == r and c[i]]
    b = [i for i in range(10) if i % 3 == 3 - r for _ in range(min(2, c[i]))]
    drop = a[:1] or b[:2]
for i in drop:
    c[i] -= 1
    s -= i
if c[0] == 0 or s % 3:
    print(-1)
else:
    ans = "".join(str(i) * c[i] for i in range(9, -1, -1))
    print(ans.lstrip("0") or 0)
