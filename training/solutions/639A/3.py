n, k, q = map(int, input().split())
t = [0] + list(map(int, input().split()))
best = []
for _ in range(q):
    c, i = map(int, input().split())
    if c == 1:
        best.append(i)
        best.sort(key=lambda j: -t[j])
        best = best[:k]
    elif i in best:
        print("YES")
    else:
        print("NO")
