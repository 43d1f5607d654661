t, a, b, c, d = map(int, input().split())
s = input()
p = [i for i in range(t) if s[i] == ("E" if c > a else "W")]
q = [i for i in range(t) if s[i] == ("N" if d > b else "S")]
x = abs(c - a)
y = abs(d - b)
if len(p) < x or len(q) < y:
    print(-1)
else:
    ans = 0
    if x:
        ans = p[x - 1] + 1
    if y:
        ans = max(ans, q[y - 1] + 1)
    print(ans)
