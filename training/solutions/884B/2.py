n, x = map(int, input().split())
a = list(map(int, input().split()))
need = 0
for v in a:
    need += v + 1
if need == x + 1:
    print("YES")
else:
    print("NO")
