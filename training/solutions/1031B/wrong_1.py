n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
t = [b[0]]
ok = True
for x, y in zip(a, b):
    u = x ^ y ^ t[-1]
    if t[-1] | u != x or t[-1] & u != y:
        ok = False
    t.append(u)
if ok:
    print("YES")
    print(*t)
else:
    print("NO")
