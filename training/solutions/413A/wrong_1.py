n, m, lo, hi = map(int, input().split())
t = list(map(int, input().split()))
need = 0
if min(t) != lo:
    need += 1
if max(t) != hi:
    need += 1
if m + need > n:
    print("Incorrect")
else:
    print("Correct")
