k = int(input())
gaps = [len(g) for g in input().strip().split("1")]
print(sum((x + 1) * (y + 1) for x, y in zip(gaps, gaps[k:])))
