n, s = map(int, input().split())
a = sorted(map(int, input().split()))
for x in a[:-1]:
    s -= x
if s >= 0:
    print("YES")
else:
    print("NO")
