import sys
data = sys.stdin.read().split()
seen = {}
ans = 0
for word in data[1:]:
    x, ones = int(word), 0
    while x:
        x &= x - 1
        ones += 1
    ans += seen.get(ones, 0)
    seen[ones] = seen.get(ones, 0) + 1
print(ans)
