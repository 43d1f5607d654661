n, m, k, t = map(int, input().split())
waste = set()
for _ in range(k):
    a, b = map(int, input().split())
    waste.add((a, b))
for _ in range(t):
    i, j = map(int, input().split())
    if (i, j) in waste:
        print("Waste")
    else:
        p = (i - 1) * m + j - 1
        print(["Carrots", "Kiwis", "Grapes"][p % 3])
