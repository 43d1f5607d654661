a, m = map(int, input().split())
seen = set()
x = a % m
while x and x not in seen:
    seen.add(x)
    x = 2 * x % m
print("Yes" if x == 0 else "No")
