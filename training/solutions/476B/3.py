s = input().strip()
t = input().strip()
end = s.count("+") - s.count("-")
p = {0: 1.0}
for c in t:
    r = {}
    for x in p:
        if c != "-":
            r[x + 1] = r.get(x + 1, 0) + p[x] * (0.5 if c == "?" else 1)
        if c != "+":
            r[x - 1] = r.get(x - 1, 0) + p[x] * (0.5 if c == "?" else 1)
    p = r
print(p.get(end, 0.0))
