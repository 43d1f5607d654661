import sys
from itertools import combinations
a = [(set(w), len(w)) for w in sys.stdin.read().split()[1:]]
b = [set(p) for p in combinations("abcdefghijklmnopqrstuvwxyz", 2)]
print(max(sum(k for s, k in a if s <= p) for p in b))
