n = int(input())
a = [int(input()) for _ in range(n)]
p = [x for x in a if x > 0]
q = [-x for x in a if x < 0]
if (sum(p), p) >= (sum(q), q):
    print("first")
else:
    print("second")
