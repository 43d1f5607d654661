n, q = map(int, input().split())
r = list(map(int, input().split()))
c = list(map(int, input().split()))
for _ in range(q):
    ra, ca, rb, cb = map(int, input().split())
    if r[ra - 1] % 2 == r[rb - 1] % 2 and c[ca - 1] % 2 == c[cb - 1] % 2:
        print("YES")
    else:
        print("NO")
