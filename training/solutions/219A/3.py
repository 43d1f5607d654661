from collections import Counter
k = int(input())
d = Counter(input().strip())
if any(v % k for v in d.values()):
    print(-1)
else:
    print("".join(c * (v // k) for c, v in d.items()) * k)
