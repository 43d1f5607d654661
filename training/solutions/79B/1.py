n, m, k, t = map(int, input().split())
waste = []
for _ in range(k):
    a, b = map(int, input().split())
    waste.append((a - 1) * m + b - 1)
for _ in range(t):
    i, j = map(int, input().split())
    pos = (i - 1) * m + j - 1
    if pos in waste:
        print("Waste")
    else:
        pos -= sum(w < pos for w in waste)
        print(["Carrots", "Kiwis", "Grapes"][pos % 3])
