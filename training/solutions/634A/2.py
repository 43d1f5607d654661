n = int(input())
a = [x for x in input().split() if x != "0"]
b = [x for x in input().split() if x != "0"]
d = {}
for i in range(n - 1):
    d[b[i]] = i
k = {(d[a[i]] - i) % (n - 1) for i in range(n - 1)}
print("YES" if len(k) == 1 else "NO")
