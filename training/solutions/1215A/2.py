import sys
a, b, k, l, n = map(int, sys.stdin.read().split())
left = sorted([k] * a + [l] * b)
safe = sum(x - 1 for x in left)
most = 0
cards = n
for x in left:
    if cards >= x:
        cards -= x
        most += 1
print(max(0, n - safe), most)
