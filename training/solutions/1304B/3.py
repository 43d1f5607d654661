n, m = map(int, input().split())
a = [input() for _ in range(n)]
l = []
r = []
c = []
for i in range(n):
    for j in range(i + 1, n):
        if a[i] == a[j][::-1]:
            l.append(a[i])
            r.insert(0, a[j])
    if a[i] == a[i][::-1]:
        c = [a[i]]
ans = "".join(l + c + r)
print(len(ans))
print(ans)
