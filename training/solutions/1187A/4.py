q = int(input())
for _ in range(q):
    n, a, b = map(int, input().split())
    if a < b:
        print(n - a + 1)
    else:
        print(n - b + 1)
