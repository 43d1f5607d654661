import sys
a = list(map(int, sys.stdin.read().split()))[1:]
even = [0] * (1 << 20)
odd = [0] * (1 << 20)
even[0] = 1
x = total = 0
for v in a:
    x ^= v
    even, odd = odd, even
    total += even[x]
    even[x] += 1
print(total)
