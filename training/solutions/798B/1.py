n = int(input())
a = [input().strip() for _ in range(n)]
r = -1
for t in a:
    if all(t in s + s for s in a):
        k = sum((s + s).index(t) for s in a)
        if r == -1 or k < r:
            r = k
print(r)
