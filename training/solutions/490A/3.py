n = int(input())
t = list(map(int, input().split()))
w = min(t.count(1), t.count(2), t.count(3))
print(w)
for _ in range(w):
    r = []
    for k in 1, 2, 3:
        i = t.index(k)
        t[i] = 0
        r.append(i + 1)
    print(*r)
