n, m, lo, hi = map(int, input().split())
t = list(map(int, input().split()))
need = 0
if lo not in t:
    need += 1
if hi not in t:
    need += 1
if min(t) < lo or max(t) > hi or m + need > n:
    print("Incorrect")
else:
    print("Correct")
