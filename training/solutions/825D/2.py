from collections import Counter
s = input()
t = input()
have, need = Counter(s), Counter(t)
def lack(k):
    return sum(max(0, need[c] * k - have[c]) for c in need)
lo, hi = 0, len(s)
while lo < hi:
    k = (lo + hi + 1) // 2
    if lack(k) <= have["?"]:
        lo = k
    else:
        hi = k - 1
fill = "".join(c * max(0, need[c] * lo - have[c]) for c in need)
fill += "a" * (have["?"] - len(fill))
it = iter(fill)
print("".join(next(it) if c == "?" else c for c in s))
