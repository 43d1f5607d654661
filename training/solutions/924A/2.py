n, m = map(int, input().split())
rows = {input().strip() for _ in range(n)}
if all(c.count("#") < 2 for c in zip(*rows)):
    print("Yes")
else:
    print("No")
