n, d = map(int, input().split())
x = list(map(int, input().split()))
s = set()
for p in x:
    for q in p - d, p + d:
        if min(abs(q - y) for y in x) == d:
            s.add(q)
print(len(s))
