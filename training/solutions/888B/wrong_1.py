from collections import Counter
n = int(input())
c = Counter(input().strip())
bad = c["U"] - c["D"] + abs(c["L"] - c["R"])
print(n - bad)
