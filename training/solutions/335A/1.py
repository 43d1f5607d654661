from collections import Counter
s = input().strip()
n = int(input())
c = Counter(s)
if len(c) > n:
    print(-1)
else:
    k = 1
    while sum((v + k - 1) // k for v in c.values()) > n:
        k += 1
    t = ''.join(ch * ((v + k - 1) // k) for ch, v in c.items())
    print(k)
    print(t + 'a' * (n - len(t)))
