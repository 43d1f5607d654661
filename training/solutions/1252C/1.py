n, q = map(int, input().split())
r = list(map(int, input().split()))
c = list(map(int, input().split()))

def blocks(a):
    b = [0]
    for i in range(1, n):
        b.append(b[-1] + (a[i] + a[i - 1]) % 2)
    return b

r = blocks(r)
c = blocks(c)
for _ in range(q):
    ra, ca, rb, cb = map(int, input().split())
    if r[ra - 1] == r[rb - 1] and c[ca - 1] == c[cb - 1]:
        print("YES")
    else:
        print("NO")
