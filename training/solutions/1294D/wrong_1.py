q, x = map(int, input().split())
seen = set()
mex = 0
for _ in range(q):
    y = int(input())
    while y in seen:
        y += x
    seen.add(y)
    while mex in seen:
        mex += 1
    print(mex)
