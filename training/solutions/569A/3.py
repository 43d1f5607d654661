from itertools import count
T, S, q = (int(v) for v in input().split())
print(next(k for k in count(1) if S * q ** k >= T))
