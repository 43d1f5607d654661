n, m = map(int, input().split())
prev = list(map(int, input().split()))
up = [1] * m
longest = [1]
for _ in range(n - 1):
    row = list(map(int, input().split()))
    up = [u + 1 if x >= y else 1 for u, x, y in zip(up, row, prev)]
    prev = row
    longest.append(max(up))
for _ in range(int(input())):
    l, r = map(int, input().split())
    print("Yes" if r - l + 1 <= longest[r - 1] else "No")
