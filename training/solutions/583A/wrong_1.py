n = int(input())
h, v = set(), set()
for i in range(1, n * n + 1):
    a, b = input().split()
    if a not in h or b not in v:
        h.add(a)
        v.add(b)
        print(i, end=" ")
print()
