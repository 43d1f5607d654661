n = int(input())
a = [input().strip() for _ in range(n)]
t = a[0]
if all(t in s + s for s in a):
    print(sum((s + s).index(t) for s in a))
else:
    print(-1)
