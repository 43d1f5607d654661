n = int(input())
s = input().strip()
def turns(t):
    b = sum(p == "b" and q == "r" for p, q in zip(s, t))
    r = sum(p == "r" and q == "b" for p, q in zip(s, t))
    return max(b, r)
print(min(turns("br" * n), turns("rb" * n)))
