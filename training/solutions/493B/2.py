n = int(input())
a = [int(input()) for _ in range(n)]
p = [x for x in a if x > 0]
q = [-x for x in a if x < 0]
total = sum(a)
if total == 0:
    total = (p > q) - (p < q)
if total == 0:
    total = a[-1]
print("first" if total > 0 else "second")
