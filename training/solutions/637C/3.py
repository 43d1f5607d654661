from itertools import combinations
codes = [input() for _ in range(int(input()))]

def repeated(size):
    for c in combinations(range(6), size):
        if len({tuple(s[i] for i in c) for s in codes}) < len(codes):
            return True
    return False

k = 0
while k < 6 and not repeated(max(0, 6 - 2 * (k + 1))):
    k += 1
print(k)
