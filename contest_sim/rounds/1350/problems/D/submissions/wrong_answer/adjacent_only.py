# Forgets that two large elements may have a small one between them.
for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    pairs = any(x >= k and y >= k for x, y in zip(a, a[1:]))
    print("yes" if k in a and (n == 1 or pairs) else "no")
