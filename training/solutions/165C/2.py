k = int(input())
gaps = [len(g) for g in input().strip().split("1")]
if k == 0:
    print(sum(g * (g + 1) // 2 for g in gaps))
else:
    print(sum((x + 1) * (y + 1) for x, y in zip(gaps, gaps[k:])))
