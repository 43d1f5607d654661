x = int(input())
best = min(range(2), key=lambda i: "ABCD".index("DACB"[(x + i) % 4]))
print(best, "DACB"[(x + best) % 4])
