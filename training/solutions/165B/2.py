n, k = map(int, input().split())
def lines(v):
    return v + lines(v // k) if v else 0
v = max(1, n - n // k)
while lines(v) < n:
    v += 1
print(v)
