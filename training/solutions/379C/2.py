n = int(input())
want = sorted((int(x), i) for i, x in enumerate(input().split()))
b = [0] * n
cur = 1
for x, i in want:
    if x > cur:
        cur = x
    b[i] = cur
    cur += 1
print(" ".join(map(str, b)))
