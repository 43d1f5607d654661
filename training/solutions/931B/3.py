n, a, b = map(int, input().split())
t = list(range(1, n + 1))
r = 1
while True:
    p = list(zip(t[::2], t[1::2]))
    if (a, b) in p or (b, a) in p:
        break
    t = [a if a in q else b if b in q else q[0] for q in p]
    r += 1
if len(t) == 2:
    print("Final!")
else:
    print(r)
