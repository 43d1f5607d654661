n, m = map(int, input().split())
a = set()
for i in range(n):
    b = list(map(int, input().split()))
    for j in range(1, len(b)):
        a.add(b[j])
if len(a) == m:
    print("YES")
else:
    print("NO")
