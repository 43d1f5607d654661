n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))

def build(t):
    res = [t]
    for x, y in zip(a, b):
        u = x + y - t
        if u < 0 or t | u != x or t & u != y:
            return None
        res.append(u)
        t = u
    return res

found = None
for s in range(4):
    found = found or build(s)
if found:
    print("YES")
    print(*found)
else:
    print("NO")
