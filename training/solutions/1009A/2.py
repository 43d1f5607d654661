import sys
d = list(map(int, sys.stdin.read().split()))
n, m = d[0], d[1]
bills = d[2 + n:][::-1]
k = 0
for price in d[2:2 + n]:
    if not bills:
        break
    if bills[-1] >= price:
        bills.pop()
        k += 1
print(k)
